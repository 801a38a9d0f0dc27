/** Formulas nested by chance, always the same ones: each slot takes any formula of its kind. */
type Kind = "number" | "text" | "truth";

const LEAVES: Record<Kind, string[]> = {
	number: "0 1 -2 2.5 -0.5 10 C1 C2 D5 E5 F3 C7 E6 H1 I3 J8 K1".split(" "),
	text: [
		'"x"',
		'"Run Rate"',
		'"12"',
		'"達成率"',
		'""',
		"A1",
		"A4",
		"A7",
		"B3",
		"B6",
		"B8",
	],
	truth: "TRUE FALSE G1 G2 G5".split(" "),
};

/** `N`, `T` and `B` stand for a number, a text and a truth value. */
const SHAPES: Record<Kind, string[]> = {
	number: [
		"N+N",
		"N-N",
		"N*N",
		"N/N",
		"-N",
		"(N)",
		"N%",
		"ROUND(N,1)",
		"INT(N)",
		"ABS(N)",
		"MAX(N,N,N)",
		"MIN(N,N)",
		"SUM(N,N,D1:D3)",
		"AVERAGE(N,N)",
		"MOD(N,3)",
		"IF(B,N,N)",
		"IFERROR(N,N)",
		"IFS(B,N,TRUE,N)",
		"SWITCH(N,1,N,2,N,N)",
		"CHOOSE(2,N,N)",
		"LEN(T)",
		"VALUE(T)",
		"N(B)",
		"COUNTIF(B1:B8,T)",
		'COUNTIF(D1:D8,">"&N)',
		"SUMIF(B1:B5,T,D1:D5)",
		"IFERROR(MATCH(T,A1:A8,0),N)",
		"INDEX(D1:D8,3)",
		"LET(x,N,x+x)",
		"SIGN(N)",
		"B*N",
		"B+B",
		"SUMPRODUCT((D1:D8>N)*(D1:D8))",
	],
	text: [
		"T&T",
		"T&N",
		"T&B",
		"UPPER(T)",
		"LOWER(T)",
		"TRIM(T)",
		"LEFT(T,2)",
		"RIGHT(T,2)",
		"MID(T,2,3)",
		"IF(B,T,T)",
		"IFERROR(T,T)",
		"SUBSTITUTE(T,T,T)",
		"REPT(T,2)",
		'TEXT(N,"0.0")',
		'TEXT(N,"#,##0")',
		'TEXTJOIN("-",TRUE,T,T,N)',
		"IFERROR(VLOOKUP(T,A1:B8,2,FALSE),T)",
		"LET(t,T,t&t)",
		"SWITCH(T,T,T,T)",
		"CONCATENATE(T,N,B)",
	],
	truth: [
		"N>N",
		"N<=N",
		"N=N",
		"N<>N",
		"T=T",
		"T<>T",
		"T<T",
		"AND(B,B)",
		"OR(B,B)",
		"NOT(B)",
		"XOR(B,B)",
		"ISNUMBER(N)",
		"ISNUMBER(T)",
		"ISERROR(N)",
		"ISTEXT(T)",
		"ISBLANK(T)",
		"EXACT(T,T)",
		"IF(B,B,B)",
		"N>T",
		"T>B",
	],
};

const KINDS: Record<string, Kind> = { N: "number", T: "text", B: "truth" };
const COUNT = 1200;
const DEEPEST = 3;

/** Numbers from 0 to below 1 that look like chance (a linear congruential generator). */
function chance(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

function pick(list: readonly string[], next: () => number): string {
	return list[Math.floor(next() * list.length)] ?? "";
}

function grow(kind: Kind, depth: number, next: () => number): string {
	if (depth === 0) return pick(LEAVES[kind], next);
	return pick(SHAPES[kind], next).replace(
		/(?<![A-Z.$"])[NTB](?![A-Z(\d."])/g,
		(slot) => grow(KINDS[slot] as Kind, next() < 0.3 ? 0 : depth - 1, next),
	);
}

const next = chance(20260630);
export const nested = Array.from(
	{ length: COUNT },
	(_, index) =>
		`=${grow((["number", "text", "truth"] as const)[index % 3] ?? "number", DEEPEST, next)}`,
);
