/** Ink on paper, and the same in the dark. Every pair of text and ground has a contrast of 4.5 or more. */
export const colours = `
:root{--paper:#fdfcf9;--sheet:#fff;--ink:#1c1e21;--quiet:#565b61;--rule:#d8d3c7;--strong:#8b8577;--accent:#1d4e5f;--ochre:#8a5a0b;--alarm:#8c1f17;--hatch:#efe3c6;--band:#f6efdf;--s1:#1d4e5f;--s2:#a8731b;color-scheme:light dark}
@media screen and (prefers-color-scheme:dark){:root{--paper:#15181b;--sheet:#1b1f23;--ink:#e7e4dd;--quiet:#a9aeb4;--rule:#363c42;--strong:#7d848b;--accent:#93c5d3;--ochre:#e0b76a;--alarm:#f2a59c;--hatch:#544a2c;--band:#26231a;--s1:#8fc1cf;--s2:#d9a64e}}
`;
