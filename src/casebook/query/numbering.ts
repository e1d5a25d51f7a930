/** Names → numbers from 0 in the order of arrival, with what each stands for. */
export class Numbering<Value> {
  readonly values: Value[] = [];
  readonly #numbers = new Map<string, number>();

  of(name: string, value: Value): number {
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.values.push(value) - 1;
      this.#numbers.set(name, number);
    }
    return number;
  }
}
