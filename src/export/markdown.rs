//! Tables as GitHub-flavoured Markdown. Article text is escaped: it must read as it stands, and not
//! become a heading, a link or a picture of somebody's choosing.

use super::Table;

/// The table as a file's content.
#[must_use]
pub fn markdown(table: &Table) -> String {
    let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let head = line(table.head.iter().map(|cell| escaped(cell)).collect());
    let rule = line(table.head.iter().map(|_| "---".to_owned()).collect());
    let rows = table.rows.iter().map(|row| line(row.iter().map(|cell| escaped(cell)).collect()));
    head + &rule + &rows.collect::<String>()
}

fn escaped(cell: &str) -> String {
    let mut out = String::with_capacity(cell.len());
    for word in cell.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        for letter in word.chars() {
            if matches!(letter, '\\' | '|' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '~') {
                out.push('\\');
            }
            out.push(letter);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_has_a_head_a_rule_and_its_rows() {
        let table = Table {
            head: vec!["Fact".into(), "fr".into()],
            rows: vec![vec!["a | b".into(), "two\nlines".into()]],
        };
        assert_eq!(markdown(&table), "| Fact | fr |\n| --- | --- |\n| a \\| b | two lines |\n");
    }

    #[test]
    fn article_text_becomes_no_markup() {
        assert_eq!(escaped("<b>*x*</b> [l](u)"), "\\<b\\>\\*x\\*\\</b\\> \\[l\\](u)");
    }
}
