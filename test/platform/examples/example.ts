/** A valid request for an operation, and what it works on. */
import type { Caller } from '../actor.ts';
import type { storyOf } from '../story.ts';
import type { SentCall, World } from '../world.ts';

export type Ids = Readonly<Record<string, string>>;

/** What the whole test looks at; made once. */
export interface Seed {
  kandidaatId: string;
  vacatureId: string;
  voordrachtId: string;
  aanvraagId: string;
  plaatsingId: string;
  nazorgcontactId: string;
}

export interface Scene {
  world: World;
  story: ReturnType<typeof storyOf>;
  seed: Seed;
}

export interface Example {
  /**
   * Makes what the operation works on, as somebody of the own organisation holds it. An operation with a target is
   * refused to whoever does not reach it, in the words of ids that do not exist.
   */
  target?(scene: Scene, holder: Caller): Promise<Ids> | Ids;
  /** By default the ids are the parameters of the path. */
  request?(ids: Ids, scene: Scene, caller: Caller): SentCall;
  /** Ids that a list shows to whom it reaches, and to nobody else. */
  shows?(scene: Scene, holder: Caller): readonly string[];
  /** Answers to a caller within reach when the business, and not the right, says no. */
  alsoFine?: readonly number[];
  /** Who out of reach gets 403 and not 404: what is refused is no secret in the region. */
  openSecret?: boolean;
}

export type Examples = Readonly<Record<string, Example>>;
