import { settleLanguage, type Settled } from '../language/settle-language.js';
import { words } from '../language/words.js';
import { wholeText } from '../vocabulary/item.js';

/** An item as layers see it. What several of them need is computed when the first asks, and once. */
export class LayerItem {
  readonly title: string;
  readonly text: string;
  /** as the source states it, ISO 639-1; '' where it does not */
  readonly stated: string;
  #settled: Settled | undefined;
  #words: readonly string[] | undefined;
  #disguised = 0;

  constructor({ language, title, text }: { language: string; title: string; text: string }) {
    this.title = title;
    this.text = text;
    this.stated = language;
  }

  /** @see settleLanguage */
  get settled(): Settled {
    this.#settled ??= settleLanguage(wholeText(this.title, this.text), this.stated);
    return this.#settled;
  }

  /** ISO 639-1 codes of all its languages, the main one first; [] when it is unknown */
  get languages(): readonly string[] {
    const { language, also } = this.settled;
    return language === '' ? [] : [language, ...also];
  }

  /** of title and text, see language/words.ts */
  get words(): readonly string[] {
    this.#words ??= words(wholeText(this.title, this.text), () => this.#disguised++);
    return this.#words;
  }

  /** how many of its words had letters of another alphabet in them */
  get disguised(): number {
    return this.words.length > 0 ? this.#disguised : 0;
  }
}
