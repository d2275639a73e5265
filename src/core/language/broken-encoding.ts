// Text that was read in the wrong encoding: "BÄ\u0093rziÅ†a" for "Bērziņa", "Bçrziòð" for "Bērziņš".

const REPLACEMENT_OR_CONTROL = /[\uFFFD\u0080-\u009F]/;
/** The first byte of a two-byte letter shown as Â Ã Ä Å, its second byte shown as a sign that no word has there. */
const UTF8_READ_AS_BALTIC_OR_WESTERN =
  /[ÂÃÄÅ][\u00A0-\u00BFØŖÆøŗæŒœŠšŸŽžƒˆ˜ˇ˛˙\u2013-\u203A\u20AC\u2122]/;
const BALTIC_READ_AS_WESTERN = /[ðþòìÐÞÒÌ]/;

export function hasBrokenEncoding(text: string): boolean {
  const composed = text.normalize("NFC");
  return [REPLACEMENT_OR_CONTROL, UTF8_READ_AS_BALTIC_OR_WESTERN, BALTIC_READ_AS_WESTERN].some(
    (sign) => sign.test(composed),
  );
}
