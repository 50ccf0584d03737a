//! Every threshold and weight that a caller may set, with its unit and where it comes from.

/// What a caller may change about the analysis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Options {
    /// Average probability, 0 to 1, at which two groups of articles are joined into one story.
    pub threshold: f64,
}

impl Default for Options {
    fn default() -> Self {
        Self { threshold: 0.5 }
    }
}
