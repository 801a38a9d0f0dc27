import { across } from "./data";

/** Arrays are looked at by their sums, sizes and single cells. */
const GRIDS = [
	"SORT(D1:D8)",
	"SORT(D1:D8,1,FALSE)",
	"UNIQUE(B1:B5)",
	"UNIQUE(I1:I8)",
	"FILTER(D1:D8,D1:D8>10)",
	'FILTER(A1:D8,B1:B8="Ops")',
	"FILTER(D1:D8,D1:D8>999)",
	"FILTER(D1:D8,(D1:D8>1)*(D1:D8<50))",
	"SEQUENCE(3)",
	"SEQUENCE(2,3)",
	"SEQUENCE(2,2,10,5)",
	"SEQUENCE(0)",
	"TRANSPOSE(I1:I3)",
	"TRANSPOSE(C1:D3)",
	"{1,2;3,4}",
	"{1;2;3}",
	'{"a","b"}',
	"{1,2,3}*2",
	"I1:I8*2",
	"I1:I8+J1:J8",
	"I1:I3*{1,10}",
	"IF(I1:I8>4,I1:I8,0)",
	'IF(B1:B8="Ops",D1:D8,0)',
	"ROUND(D1:D8,0)",
	"LEN(A1:A8)",
	"SORT(UNIQUE(B1:B5))",
];

export const arrays = [
	...across(
		"SUMPRODUCT",
		GRIDS.filter((grid) => !grid.includes('"a"')),
	),
	...GRIDS.flatMap((grid) => [
		`=INDEX(${grid},1,1)`,
		`=INDEX(${grid},2,1)`,
		`=INDEX(${grid},1,2)`,
	]),
];
