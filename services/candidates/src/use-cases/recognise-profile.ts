import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import { prepareReader } from '@vlinderdas/versions/prepare-reader';
import { operations } from '../contract/candidates.routes.ts';
import type { ProfielHerkenning } from '../contract/recognition.resource.ts';
import { recogniseProfile as recognise } from '../domain/profile-recognition.ts';
import { codingContext, type Deps } from './deps.ts';

/** Reads a cv for the begeleider. The text is neither stored nor logged: it lives as long as the call. */
export const recogniseProfile =
  (deps: Deps) =>
  async (call: Call, text: string): Promise<ProfielHerkenning> => {
    authorise(call.actor, operations.recognise);
    const { taxonomy, today } = await deps.inTransaction(call, (tx) => codingContext(deps, tx));
    await prepareReader(taxonomy);
    return recognise(text, taxonomy, today);
  };
