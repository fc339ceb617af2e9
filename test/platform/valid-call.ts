import type { Caller } from './actor.ts';
import { casesOf, type Machines } from './cases.ts';
import { examples } from './examples/all-examples.ts';
import type { Ids, Scene } from './examples/example.ts';
import type { PlatformOperation } from './operations.ts';
import type { SentCall } from './world.ts';

/** Somebody who may call the operation, and a request that works. */
export async function validCall(
  scene: Scene,
  machines: Machines,
  { operation }: PlatformOperation,
): Promise<{ caller: Caller; call: SentCall }> {
  const found = casesOf(operation, scene.world, machines).find(({ verdict }) => verdict === 'reached');
  if (!found) throw new Error(`Nobody may call ${operation.id}.`);
  const { caller, holder } = found;
  const example = examples[operation.id];
  const ids: Ids = (await example?.target?.(scene, holder)) ?? {};
  return { caller, call: example?.request?.(ids, scene, caller) ?? { params: ids } };
}
