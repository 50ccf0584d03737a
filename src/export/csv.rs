//! Tables as comma-separated values (RFC 4180), with a byte order mark, without which spreadsheets
//! take UTF-8 for something older.
//!
//! Articles are strangers' text, and a spreadsheet runs what begins with `=`: such a cell gets an
//! apostrophe before it (OWASP, "CSV injection"). Numbers stay numbers.
//!
//! Rejected: the csv crate, which is made for reading and for streams: what is left of it here is one
//! rule of quoting, and the page would carry the rest.

use std::fmt::Write;

use super::Table;
use crate::decimals;

/// The table as a file's content.
#[must_use]
pub fn csv(table: &Table) -> String {
    let mut out = String::from("\u{feff}");
    for row in std::iter::once(&table.head).chain(&table.rows) {
        for (n, cell) in row.iter().enumerate() {
            let separator = if n > 0 { "," } else { "" };
            _ = write!(out, "{separator}{}", field(cell));
        }
        out.push_str("\r\n");
    }
    out
}

fn field(cell: &str) -> String {
    let digits = cell.strip_prefix(['-', '+']).unwrap_or(cell);
    let is_number = decimals::read(digits).is_some();
    let is_risky = cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && !is_number;
    let cell = if is_risky { format!("'{cell}") } else { cell.to_owned() };
    if cell.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case::plain("9", "9")]
    #[case::a_comma("3,000", "\"3,000\"")]
    #[case::a_quote("“a” \"b\"", "\"“a” \"\"b\"\"\"")]
    #[case::a_line("a\nb", "\"a\nb\"")]
    #[case::a_formula("=1+1", "'=1+1")]
    #[case::a_formula_with_a_comma("@SUM(A1,A2)", "\"'@SUM(A1,A2)\"")]
    #[case::a_negative_number("-3", "-3")]
    fn a_cell_is_read_back_as_it_was_meant(#[case] cell: &str, #[case] written: &str) {
        assert_eq!(field(cell), written);
    }

    #[test]
    fn rows_end_as_the_standard_has_it() {
        let table = Table {
            head: vec!["a".into(), "b".into()],
            rows: vec![vec!["1".into(), String::new()]],
        };
        assert_eq!(csv(&table), "\u{feff}a,b\r\n1,\r\n");
    }
}
