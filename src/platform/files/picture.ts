// Pictures are drawn anew: what was hidden in them (place, camera, thumbnails, a second file) does not come along, and what
// cannot be drawn is not kept.
import sharp, { type Sharp } from 'sharp';

const longestSide = 3000;
export const mostMegapixels = 50;
const lanes = 2;

export type Picture = { readonly bytes: Uint8Array; readonly width: number; readonly height: number };

// A picture of 50 megapixels takes some 200 MB while it is drawn: only so many at a time.
let drawing = 0;
const waiting: (() => void)[] = [];

/** Null when it is damaged, holds more pixels than allowed, or takes too long. */
export async function redraw(bytes: Uint8Array, format: 'jpeg' | 'png' | 'webp' | 'gif'): Promise<Picture | null> {
  if (drawing < lanes) drawing++;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    const drawn = sharp(bytes, { limitInputPixels: mostMegapixels * 1_000_000, failOn: 'error', animated: format === 'gif' || format === 'webp', sequentialRead: true })
      .timeout({ seconds: 20 })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true });
    const { data, info } = await inFormat(drawn, format).toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.pageHeight ?? info.height };
  } catch {
    return null;
  } finally {
    const next = waiting.shift();
    if (next) next();
    else drawing--;
  }
}

function inFormat(picture: Sharp, format: 'jpeg' | 'png' | 'webp' | 'gif'): Sharp {
  switch (format) {
    case 'jpeg':
      return picture.jpeg({ quality: 85, mozjpeg: false });
    case 'png':
      return picture.png({ compressionLevel: 8 });
    case 'webp':
      return picture.webp({ quality: 85 });
    case 'gif':
      return picture.gif();
  }
}
