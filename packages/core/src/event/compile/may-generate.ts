let answer: boolean | undefined;

/**
 * True where code may be generated. A strict content security policy (in a browser) or
 * `--disallow-code-generation-from-strings` (in Node.js) forbids it. Tried once, when first asked.
 */
export const mayGenerate = (): boolean => {
  if (answer === undefined) {
    try {
      answer = new Function('return true')() === true;
    } catch {
      answer = false;
    }
  }
  return answer;
};
