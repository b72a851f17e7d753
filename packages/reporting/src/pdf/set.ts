import * as E from 'fp-ts/lib/Either.js';
import type { PdfEngine } from './engine.ts';
import { notMet, type PdfRefusal, type PdfStandard, unavailable } from './standard.ts';
import { template } from './template.ts';

const MAIN = '/main.typ';
const DATA = '/report.json';

const bytesOf = (data: object): Uint8Array => new TextEncoder().encode(JSON.stringify(data));

/** Sets the pages by Typst as WebAssembly: the same bytes on every system. */
export const setPages = async (data: object, engine: PdfEngine): Promise<Uint8Array> => {
  const { createTypstCompiler, initOptions } = await import('@myriaddreamin/typst.ts');
  const compiler = createTypstCompiler();
  await compiler.init({
    getModule: () => ({ module_or_path: engine.wasm }),
    beforeBuild: [initOptions.loadFonts([...engine.fonts], { assets: false })],
  });
  compiler.addSource(MAIN, template);
  compiler.mapShadow(DATA, bytesOf(data));
  const { result, diagnostics } = await compiler.compile({
    mainFilePath: MAIN,
    format: 1,
    diagnostics: 'unix',
  });
  if (result === undefined)
    throw new Error(`the PDF was not set: ${(diagnostics ?? []).join('; ')}`);
  return result;
};

/** What the engine says of a failure: its code holds the words, as messages or as they are. */
const whyOf = (error: unknown): string => {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  const said = code ?? message ?? String(error);
  const messages = [...said.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) => text);
  return messages.length === 0 ? said : messages.join('; ');
};

type Native = typeof import('@myriaddreamin/typst-ts-node-compiler');

const installedNative = (): Promise<Native> => import('@myriaddreamin/typst-ts-node-compiler');

/**
 * Sets the pages by Typst as a program of the machine, which alone knows standards.
 *
 * @param load gives the engine; rejects where it is not installed, or not made for this machine
 */
export const setByStandard = async (
  data: object,
  fonts: PdfEngine['fonts'],
  standard: PdfStandard,
  load: () => Promise<Native> = installedNative,
): Promise<E.Either<PdfRefusal, Uint8Array>> => {
  let native: Native;
  try {
    native = await load();
  } catch (error) {
    return E.left(unavailable(standard, (error as Error).message));
  }
  try {
    const compiler = native.NodeCompiler.create({
      // Nothing is read from it: template and data are given.
      workspace: '/',
      fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }],
    });
    compiler.addSource(MAIN, template);
    compiler.mapShadow(DATA, Buffer.from(bytesOf(data)));
    return E.right(new Uint8Array(compiler.pdf({ mainFilePath: MAIN }, { pdfStandard: standard })));
  } catch (error) {
    return E.left(notMet(standard, whyOf(error)));
  }
};
