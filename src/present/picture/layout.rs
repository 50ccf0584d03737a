//! Where the stories of the map stand.
//!
//! Stories that are each other's nearest form a family; within it each is set beside its nearest,
//! the largest in the middle. Families stand in rows, the largest first. Nothing is left to chance,
//! so the same collection has the same map for everyone.
//!
//! Time O(stories · places tried · stories of a family), a family having at most [`FAMILY`] stories.

use crate::sorting::Sort;

/// Most stories of a family; beyond that the map of one would take too long and say too little.
const FAMILY: usize = 60;
/// The direction at the angle that spreads points evenly over a disc (Vogel 1979).
const GOLDEN: (f64, f64) = (-0.737_368_878_078_319_6, 0.675_490_294_261_523_9);
/// The direction at a sixteenth of a turn.
const SIXTEENTH: (f64, f64) = (0.923_879_532_511_286_7, 0.382_683_432_365_089_8);

/// The stories' places, each by its number.
pub struct Layout {
    /// The middle of each disc.
    pub places: Vec<(f64, f64)>,
    /// The radius of each disc.
    pub sizes: Vec<f64>,
    pub ties: Vec<Tie>,
    pub width: f64,
    pub height: f64,
}

/// A line from a story to the one it is nearest to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tie {
    pub from: (f64, f64),
    pub to: (f64, f64),
}

impl Layout {
    /// The layout of stories with so many versions each, the largest first, and for each the story
    /// that it is nearest to.
    pub fn new(nearest: &[Option<usize>], versions: &[usize], spacing: f64) -> Self {
        let sizes: Vec<_> = versions.iter().map(|&n| disc_radius(n, spacing)).collect();
        let families = families(nearest, &sizes);
        let (places, width, height) = places(&families, nearest, &sizes, spacing);
        let ties = ties(&families, nearest, &places);
        Self { places, sizes, ties, width, height }
    }
}

/// Stories joined to their nearest, the largest of each family first.
fn families(nearest: &[Option<usize>], sizes: &[f64]) -> Vec<Vec<usize>> {
    let mut beside: Vec<Vec<usize>> = vec![Vec::new(); nearest.len()];
    for (n, other) in nearest.iter().enumerate() {
        if let Some(other) = *other {
            beside[n].push(other);
            beside[other].push(n);
        }
    }
    let mut is_placed = vec![false; nearest.len()];
    let mut families = Vec::new();
    // Stories come largest first, so each family begins with its largest.
    for start in 0..nearest.len() {
        if is_placed[start] {
            continue;
        }
        is_placed[start] = true;
        let mut family = vec![start];
        let mut at = 0;
        while at < family.len() && family.len() < FAMILY {
            for &next in &beside[family[at]] {
                if !is_placed[next] && family.len() < FAMILY {
                    is_placed[next] = true;
                    family.push(next);
                }
            }
            at += 1;
        }
        families.push(family);
    }
    let area = |family: &[usize]| family.iter().map(|&n| sizes[n] * sizes[n]).sum::<f64>();
    families.arrange_by(|x, y| area(y).total_cmp(&area(x)));
    families
}

/// Where each story stands, and how large the map is.
fn places(
    families: &[Vec<usize>],
    nearest: &[Option<usize>],
    sizes: &[f64],
    spacing: f64,
) -> (Vec<(f64, f64)>, f64, f64) {
    let gap = spacing * 0.5;
    let laid: Vec<_> = families.iter().map(|f| family_places(f, nearest, sizes, gap)).collect();
    let area: f64 = laid.iter().map(|f| (f.width + gap) * (f.height + gap)).sum();
    let widest = laid.iter().map(|f| f.width).fold(0.0, f64::max);
    let least = if spacing > 20.0 { 320.0 } else { 400.0 };
    let full = (area * 1.7).sqrt().max(widest).max(least);
    let mut places = vec![(0.0, 0.0); sizes.len()];
    let (mut x, mut y, mut row, mut width) = (gap, gap, 0.0_f64, 0.0_f64);
    for family in &laid {
        if x > gap && x + family.width > full {
            (x, y, row) = (gap, y + row + gap * 2.0, 0.0);
        }
        for &(story, dx, dy) in &family.stories {
            places[story] = (x + dx, y + dy);
        }
        x += family.width + gap * 2.0;
        row = row.max(family.height);
        width = width.max(x);
    }
    (places, width.max(1.0), (y + row + gap).max(1.0))
}

/// The stories of a family with their places, from its upper left corner.
struct Laid {
    stories: Vec<(usize, f64, f64)>,
    width: f64,
    height: f64,
}

fn family_places(family: &[usize], nearest: &[Option<usize>], sizes: &[f64], gap: f64) -> Laid {
    let mut placed: Vec<(usize, f64, f64)> = Vec::with_capacity(family.len());
    for &story in family {
        let relative = placed
            .iter()
            .copied()
            .find(|&(other, ..)| nearest[story] == Some(other) || nearest[other] == Some(story));
        let place = match relative.or(placed.first().copied()) {
            None => (0.0, 0.0),
            Some(beside) => free_place(story, beside, &placed, sizes, gap),
        };
        placed.push((story, place.0, place.1));
    }
    let edge = |sign: f64, of: fn(&(usize, f64, f64)) -> f64| {
        placed.iter().map(|p| sign * of(p) + sizes[p.0]).fold(f64::MIN, f64::max)
    };
    let (left, right) = (edge(-1.0, |p| p.1), edge(1.0, |p| p.1));
    let (top, bottom) = (edge(-1.0, |p| p.2), edge(1.0, |p| p.2));
    for place in &mut placed {
        place.1 += left;
        place.2 += top;
    }
    Laid { stories: placed, width: left + right, height: top + bottom }
}

/// The first place around a story where another one overlaps none.
fn free_place(
    story: usize,
    beside: (usize, f64, f64),
    placed: &[(usize, f64, f64)],
    sizes: &[f64],
    gap: f64,
) -> (f64, f64) {
    const ANGLES: usize = 16;
    const RINGS: u32 = 64;
    let (other, x, y) = beside;
    for ring in 0..RINGS {
        let distance = sizes[story] + sizes[other] + gap * (1.0 + f64::from(ring));
        for step in 0..ANGLES {
            // To the right first, then alternately above and below, so that maps grow wide.
            let side = if step % 2 == 0 { 1.0 } else { -1.0 };
            let (cos, sin) = turned(SIXTEENTH, step.div_ceil(2));
            let place = (x + distance * cos, y + distance * side * sin);
            let is_free = placed.iter().all(|&(n, px, py)| {
                let least = sizes[story] + sizes[n] + gap * 0.5;
                let (dx, dy) = (place.0 - px, place.1 - py);
                dx * dx + dy * dy >= least * least
            });
            if is_free {
                return place;
            }
        }
    }
    (x, y)
}

/// The direction at so many times the angle of another. By sums and products alone: sine and cosine
/// would be as large as the rest of the map together.
fn turned((cos, sin): (f64, f64), times: usize) -> (f64, f64) {
    (0..times).fold((1.0, 0.0), |(x, y), _| (x * cos - y * sin, x * sin + y * cos))
}

fn disc_radius(versions: usize, spacing: f64) -> f64 {
    if versions == 1 { spacing * 0.5 } else { spacing * (0.6 * (versions as f64).sqrt() + 0.45) }
}

/// The place of a version in its story's disc.
pub fn seed(n: usize, of: usize, spacing: f64) -> (f64, f64) {
    if of == 1 {
        return (0.0, 0.0);
    }
    let distance = spacing * 0.6 * (n as f64 + 0.5).sqrt();
    let (cos, sin) = turned(GOLDEN, n);
    (distance * cos, distance * sin)
}

/// Lines within families; between them they would only cross the map.
fn ties(families: &[Vec<usize>], nearest: &[Option<usize>], places: &[(f64, f64)]) -> Vec<Tie> {
    let mut family_of = vec![0; places.len()];
    for (n, family) in families.iter().enumerate() {
        for &story in family {
            family_of[story] = n;
        }
    }
    let tie = |(n, other): (usize, &Option<usize>)| {
        let other = (*other)?;
        // Two that are each other's nearest are tied once.
        let is_twice = nearest[other] == Some(n) && other < n;
        let is_near = family_of[n] == family_of[other];
        (is_near && !is_twice).then(|| Tie { from: places[n], to: places[other] })
    };
    nearest.iter().enumerate().filter_map(tie).collect()
}
