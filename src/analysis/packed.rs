//! Texts that `build.rs` packed into the program.
//!
//! LZMA takes an eighth off what gzip leaves of the lexicon, and a fifth of the languages' tables. PPMd
//! (order 4 to 8) was measured at 2 % below LZMA on the lexicon, which is not worth its memory.
//!
//! Unpacking takes some milliseconds a text, once.

use lzma_rust2::Read;

/// The text that `build.rs` packed under a name.
macro_rules! packed {
    ($name:literal) => {
        $crate::analysis::packed::unpack(
            include_bytes!(concat!(env!("OUT_DIR"), "/", $name, ".lzma")),
            include!(concat!(env!("OUT_DIR"), "/", $name, "-size.rs")),
        )
    };
}
pub(super) use packed;

/// A packed text of so many bytes; tests unpack every one, so that it cannot fail later.
pub fn unpack(packed: &[u8], size: usize) -> String {
    let mut text = vec![0; size];
    let unpacked = lzma_rust2::LzmaReader::new_mem_limit(packed, u32::MAX, None)
        .and_then(|mut reader| reader.read_exact(&mut text));
    unpacked.ok().and_then(|()| letters(&text)).unwrap_or_default()
}

/// The text of bytes: a line of the letters that 128 to 254 stand for, then the text, in which 255
/// stands before two bytes of UTF-16.
fn letters(bytes: &[u8]) -> Option<String> {
    let end = bytes.iter().position(|&byte| byte == b'\n')?;
    let letters: Vec<char> = std::str::from_utf8(&bytes[..end]).ok()?.chars().collect();
    let mut text = String::with_capacity(bytes.len() * 2);
    let mut bytes = bytes[end + 1..].iter().copied();
    while let Some(byte) = bytes.next() {
        text.push(match byte {
            0..0x80 => char::from(byte),
            0xff => char::from_u32(u16::from_le_bytes([bytes.next()?, bytes.next()?]).into())?,
            _ => *letters.get(usize::from(byte - 0x80))?,
        });
    }
    Some(text)
}
