//! Tokens as a reader divides them.
#![cfg(not(target_arch = "wasm32"))]

use retold::analysis::text::tokens::{TokenKind, tokens};
use retold::model::Span;

/// Words and numbers of a text, apart from what stands between them.
fn pieces(text: &str) -> Vec<&str> {
    let all = tokens(text, Span::new(0, text.len()));
    let telling = all.iter().filter(|t| matches!(t.kind, TokenKind::Word | TokenKind::Number));
    telling.map(|t| t.span.of(text)).collect()
}

#[test]
fn words_and_numbers_stand_apart() {
    for (text, expected) in [
        ("Nord -Korea", "Nord Korea"),
        ("220 170 mm", "220 170 mm"),
        ("170mm, 93x93, 5G", "170 mm 93 x 93 5 G"),
        ("26. februar kl. 14.30", "26 februar kl 14.30"),
        ("3.000 3,000.5 1 200 1,5%", "3.000 3,000.5 1 200 1,5"),
        ("12-åring, 34-letni", "12 åring 34 letni"),
        ("€1.2m $3bn", "1.2 m 3 bn"),
        ("U.S. z.B. т.е.", "U.S z.B т.е"),
        ("l’armée d'Ukraine qu'il aujourd'hui", "l’ armée d' Ukraine qu' il aujourd'hui"),
        ("dell'auto un'altra L'Avana", "dell' auto un' altra L' Avana"),
        ("Poetin's Putin’s can't they're", "Poetin Putin can't they're"),
        ("'s Avonds 't huis", "s Avonds t huis"),
        ("FN:s EU:n 26:ta", "FN s EU n 26 ta"),
        ("п'ять дев’ять", "п'ять дев’ять"),
        ("km/h AFP/Getty", "km h AFP Getty"),
        ("ארה\"ב צה״ל", "ארה\"ב צה״ל"),
        ("ב-18 ל־240", "ב 18 ל 240"),
        ("بـ112 طائرة", "بـ 112 طائرة"),
        ("5.º 1er 2nd", "5 º 1 er 2 nd"),
        ("2–1 7:4 16:30", "2 1 7 4 16 30"),
    ] {
        assert_eq!(pieces(text).join(" "), expected, "{text}");
    }
}

#[test]
fn tokens_lie_end_to_end_in_every_script() {
    for text in [
        "Nord -Korea … ’s l'x 5G 170mm",
        "他走了。3.5万",
        "「なぜ？」 カタカナ",
        "بـ112 طائرة؟",
        "ארה\"ב ב-18",
        "e\u{301}\u{200d}👩\u{200d}🚒 \u{feff}\u{ad}x",
        "'''::5:5::a:b:",
    ] {
        let mut at = 0;
        for token in tokens(text, Span::new(0, text.len())) {
            assert_eq!(token.span.start, at, "{text}");
            assert!(token.span.end > at, "{text}");
            at = token.span.end;
        }
        assert_eq!(at as usize, text.len(), "{text}");
    }
}
