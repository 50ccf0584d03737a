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
    unpacked.ok().and_then(|()| String::from_utf8(text).ok()).unwrap_or_default()
}
