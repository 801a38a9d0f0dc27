import type { LockName } from "../faults";
import { platform, runOf, service } from "./platform/service";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.Lock.Lock;

const states = new WeakMap<object, { name: LockName; held: boolean }>();

/** Runs here never overlap, so a lock is only taken when a fault says that somebody holds it. */
export class Lock extends platform<Gas>("Lock") {
	constructor(run: Run, name: LockName) {
		super(run);
		states.set(this, { name, held: false });
	}

	override hasLock(): boolean {
		return stateOf(this).held;
	}
	override tryLock(timeout: number): boolean {
		const state = stateOf(this);
		if (state.held) return true;
		const taken = runOf(this).surroundings.faults.locks.has(state.name);
		if (taken) runOf(this).sleep(timeout);
		else state.held = true;
		return !taken;
	}
	override waitLock(timeout: number): void {
		if (!this.tryLock(timeout))
			throw new Error(
				"Lock timeout: another process was holding the lock for too long.",
			);
	}
	override releaseLock(): void {
		stateOf(this).held = false;
	}
}

function stateOf(lock: Lock) {
	return states.get(lock) as { name: LockName; held: boolean };
}

service(Lock, "Lock", { live: true });
