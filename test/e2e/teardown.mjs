export default async function teardown() {
	await globalThis.e2e?.browser.close();
	await globalThis.e2e?.site.close();
}
