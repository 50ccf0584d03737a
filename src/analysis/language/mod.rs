//! Languages: what is particular to each, and which one a text is in.
//!
//! A language is one file of data ([`Particulars`]) and one line in [`particulars`]; those without a
//! column in the lexicon have a table in `small`.

mod da;
mod de;
pub mod detect;
mod en;
mod es;
mod evidence;
mod fi;
mod fr;
mod it;
mod nb;
mod nl;
mod particulars;
mod pl;
mod pt;
mod ru;
mod script;
mod small;
pub mod stem;
mod sv;
mod uk;

pub use particulars::{Clock, Dates, Numbers, Particulars, Statements};

use crate::model::Language;

/// The particulars of a language; the generic ones where it has no file.
#[must_use]
pub fn particulars(language: Language) -> &'static Particulars {
    match language {
        Language::Da => &da::PARTICULARS,
        Language::De => &de::PARTICULARS,
        Language::En => &en::PARTICULARS,
        Language::Es => &es::PARTICULARS,
        Language::Fi => &fi::PARTICULARS,
        Language::Fr => &fr::PARTICULARS,
        Language::It => &it::PARTICULARS,
        Language::Nb => &nb::PARTICULARS,
        Language::Nl => &nl::PARTICULARS,
        Language::Pl => &pl::PARTICULARS,
        Language::Pt => &pt::PARTICULARS,
        Language::Ru => &ru::PARTICULARS,
        Language::Sv => &sv::PARTICULARS,
        Language::Uk => &uk::PARTICULARS,
        other => small::particulars(other).unwrap_or(&particulars::GENERIC),
    }
}
