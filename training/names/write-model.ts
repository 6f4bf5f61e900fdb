import { headerBytes, magic, type Model } from "../../packages/names/src/tagger/model.ts";
import { tagCount } from "../../packages/names/src/tagger/tags.ts";

/** The file that `readModel` reads. */
export function writeModel(model: Model): Uint8Array {
  const { lists, present, rows } = model;
  const file = new Uint8Array(headerBytes + lists.bits.length + present.length + rows.length);
  const view = new DataView(file.buffer);
  file.set(new TextEncoder().encode(magic));
  view.setUint32(8, model.bucketBits, true);
  view.setUint32(12, rows.length / tagCount, true);
  view.setUint32(16, lists.bits.length, true);
  for (const [index, value] of [model.scale, model.slope, model.intercept, ...model.transitions].entries())
    view.setFloat32(28 + index * 4, value, true);
  file.set(lists.bits, headerBytes);
  file.set(present, headerBytes + lists.bits.length);
  file.set(new Uint8Array(rows.buffer, rows.byteOffset, rows.length), headerBytes + lists.bits.length + present.length);
  return file;
}
