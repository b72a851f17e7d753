import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What sets the pages: Typst as WebAssembly, and the fonts that stand in the file. */
export interface PdfEngine {
  readonly wasm: Uint8Array;
  /** TrueType fonts of the family Tinos, whose widths are those of Times New Roman. */
  readonly fonts: readonly Uint8Array[];
}

const faces = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'] as const;

const read = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(createRequire(import.meta.url).resolve(path)));

/** The fonts from the installed package; throws when it is not installed. */
export const installedFonts = (): PdfEngine['fonts'] =>
  faces.map((face) => read(`@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`));

/** The engine and fonts from the installed packages; throws when one is not installed. */
export const installedEngine = (): PdfEngine => ({
  wasm: read('@myriaddreamin/typst-ts-web-compiler/wasm'),
  fonts: installedFonts(),
});
