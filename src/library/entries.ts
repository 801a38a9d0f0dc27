import { engineering } from "./engineering";
import {
	DEPARTMENTS,
	type Department,
	type Entry,
	type EntryData,
} from "./entry";
import { finance } from "./finance";
import { hr } from "./hr";
import { marketing } from "./marketing";
import { operations } from "./operations";
import { personal } from "./personal";
import { sales } from "./sales";
import { service } from "./service";

const BY_DEPARTMENT: Readonly<Record<Department, readonly EntryData[]>> = {
	marketing,
	sales,
	service,
	engineering,
	finance,
	hr,
	operations,
	personal,
};

/** All entries, department by department. */
export const ENTRIES: readonly Entry[] = DEPARTMENTS.flatMap((department) =>
	BY_DEPARTMENT[department].map((entry) => ({ ...entry, department })),
);
