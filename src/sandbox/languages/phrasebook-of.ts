import type { FrameId } from '../frames/frames.js';
import type { Topic } from '../frames/frame.js';
import type { FrameWordings, Phrasebook } from './language.js';

/** How news on one topic is worded: its frames, and what may stand with any of them or be said by an official. */
export interface TopicWordings {
  frames: Readonly<Record<string, FrameWordings>>;
  background: readonly string[];
  quote: readonly string[];
}

/** A language's phrasebook from its parts; that every frame is worded, its test says. */
export function phrasebookOf(
  topics: Readonly<Record<Topic, TopicWordings>>,
  rest: Omit<Phrasebook, 'frames' | 'topics'>,
): Phrasebook {
  const frames = Object.assign({}, ...Object.values(topics).map((topic) => topic.frames)) as Record<
    FrameId,
    FrameWordings
  >;
  return { frames, topics, ...rest };
}
