// What a check may use of the language, taken once, so that both back ends ask the same questions.

export const { prototype: objectPrototype, getPrototypeOf } = Object;
export const { isArray } = Array;
export const { every } = Array.prototype;
export const { hasOwnProperty: owns, toString: tagOf } = Object.prototype;
