//! Logistic regression: a probability from weighted inputs, and how the weights are fitted.
//!
//! Fitting is Newton's method on the penalised likelihood (iteratively reweighted least squares;
//! Hastie, Tibshirani and Friedman 2009, section 4.4), which for a dozen inputs needs a dozen passes.
//! Exponentials come from libm, the same in WebAssembly as natively to the last bit.

/// A fitted regression with `N` inputs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Logistic<const N: usize> {
    pub bias: f64,
    pub weights: [f64; N],
}

/// One labelled example: inputs, whether it holds, and how much it counts.
pub type Example<const N: usize> = ([f64; N], bool, f64);

impl<const N: usize> Logistic<N> {
    /// The log-odds.
    #[must_use]
    pub fn logit(&self, inputs: &[f64; N]) -> f64 {
        self.bias + self.weights.iter().zip(inputs).map(|(w, x)| w * x).sum::<f64>()
    }

    /// The probability, 0 to 1.
    #[must_use]
    pub fn probability(&self, inputs: &[f64; N]) -> f64 {
        1.0 / (1.0 + libm::exp(-self.logit(inputs)))
    }

    /// Fits bias and weights to examples; `ridge` is the weight of the squared weights' penalty.
    ///
    /// Time O(examples · N²) for each of at most thirty passes.
    #[must_use]
    pub fn fit(examples: &[Example<N>], ridge: f64) -> Self {
        let mut model = Self { bias: 0.0, weights: [0.0; N] };
        for _ in 0..30 {
            let step = model.newton_step(examples, ridge);
            let largest = step.iter().fold(0.0_f64, |m, s| m.max(s.abs()));
            model.bias += step[0];
            for (weight, step) in model.weights.iter_mut().zip(&step[1..]) {
                *weight += step;
            }
            if largest < 1e-7 {
                break;
            }
        }
        model
    }

    fn newton_step(&self, examples: &[Example<N>], ridge: f64) -> Vec<f64> {
        let size = N + 1;
        let mut gradient = vec![0.0; size];
        let mut hessian = vec![vec![0.0; size]; size];
        for (inputs, holds, count) in examples {
            let p = self.probability(inputs);
            let error = count * (f64::from(u8::from(*holds)) - p);
            let curve = count * (p * (1.0 - p)).max(1e-9);
            let input = |i: usize| if i == 0 { 1.0 } else { inputs[i - 1] };
            for i in 0..size {
                gradient[i] += error * input(i);
                for j in 0..=i {
                    hessian[i][j] += curve * input(i) * input(j);
                }
            }
        }
        for i in 0..size {
            if i > 0 {
                gradient[i] -= ridge * self.weights[i - 1];
                hessian[i][i] += ridge;
            }
            for j in i + 1..size {
                hessian[i][j] = hessian[j][i];
            }
        }
        solve(hessian, gradient)
    }
}

/// Solves a symmetric positive system by Gaussian elimination with pivots.
fn solve(mut matrix: Vec<Vec<f64>>, mut right: Vec<f64>) -> Vec<f64> {
    let n = right.len();
    for column in 0..n {
        let pivot = (column..n)
            .max_by(|&a, &b| matrix[a][column].abs().total_cmp(&matrix[b][column].abs()))
            .unwrap_or(column);
        matrix.swap(column, pivot);
        right.swap(column, pivot);
        let head = matrix[column][column];
        if head.abs() < 1e-12 {
            continue;
        }
        for row in column + 1..n {
            let factor = matrix[row][column] / head;
            for k in column..n {
                matrix[row][k] -= factor * matrix[column][k];
            }
            right[row] -= factor * right[column];
        }
    }
    for row in (0..n).rev() {
        let known: f64 = (row + 1..n).map(|k| matrix[row][k] * right[k]).sum();
        let head = matrix[row][row];
        right[row] = if head.abs() < 1e-12 { 0.0 } else { (right[row] - known) / head };
    }
    right
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fit_finds_what_separates() {
        let examples: Vec<Example<2>> = (0..200)
            .map(|n| {
                let x = f64::from(n) / 100.0 - 1.0;
                ([x, f64::from(n % 7)], n % 10 == 0 || x > 0.1, 1.0)
            })
            .collect();
        let model = Logistic::fit(&examples, 0.1);
        assert!(model.weights[0] > 2.0 && model.weights[1].abs() < 0.5, "{model:?}");
        assert!(model.probability(&[0.9, 3.0]) > 0.8);
        assert!(model.probability(&[-0.9, 3.0]) < 0.3);
    }
}
