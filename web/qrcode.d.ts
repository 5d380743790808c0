// What of the encoder is used: the squares. It brings no types of its own.
declare module 'qrcode' {
  type Made = { modules: { size: number; data: Uint8Array } };
  const QRCode: { create(text: string, options: { errorCorrectionLevel: 'L' | 'M' | 'Q' | 'H' }): Made };
  export default QRCode;
}
