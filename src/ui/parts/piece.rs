//! A short text in its own language.

use leptos::prelude::*;

use crate::model::Language;
use crate::present::piece::Piece;

/// The text, with its language and direction where it is an article's.
#[component]
pub fn PieceText(piece: Piece) -> impl IntoView {
    let language = piece.language;
    view! {
        <span lang=language.map(Language::code) dir=language.map(|l| l.direction().attribute())>
            {piece.text}
        </span>
    }
}
