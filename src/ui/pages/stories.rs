//! The collection at a glance: what is told more than once, and what stands alone.

use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;

use crate::link::{Link, Sort, Source, View};
use crate::present::selection::select_story;
use crate::present::stories::{self, LanguageChoice, SingleCard, StoriesView, StoryCard};
use crate::present::words::Phrase;
use crate::ui::history;
use crate::ui::parts::{Map, SingleStory, StoryEntry, ThresholdSlider};
use crate::ui::state::State;

/// Entries of each sort that are drawn at once, and then with every frame: those in sight are there
/// before the others of a large collection are made.
const DRAWN_AT_ONCE: usize = 30;

/// What is shown, and how many entries of it are drawn by now.
#[derive(Clone, Copy)]
struct Shown {
    view: RwSignal<Option<Arc<StoriesView>>>,
    drawn: RwSignal<usize>,
}

/// The page.
#[component]
pub fn StoriesPage() -> impl IntoView {
    let state = expect_context::<State>();
    let shown = shown(state);
    let summary = move || shown.view.with(|v| v.as_ref().map(|v| v.summary.clone()));
    let languages = Memo::new(move |_| {
        shown.view.with(|v| v.as_ref().map(|v| v.languages.clone())).unwrap_or_default()
    });
    let picture = Memo::new(move |_| shown.view.with(|v| v.as_ref().map(|v| v.picture.clone())));
    Effect::new(move |_| history::return_to_place(state));
    view! {
        <div class="stories">
            <h1 class="summary" tabindex="-1">{summary}</h1>
            <Examples />
            <div class="finding">
                <SearchField />
                <LanguageFilter choices=languages.into() />
                <Order />
            </div>
            <div class="glance">
                <div class="entries">
                    <Entries shown=shown />
                </div>
                <div class="overlook">
                    {move || picture.get().map(|picture| view! { <Map picture=picture /> })}
                    <ThresholdSlider />
                </div>
            </div>
        </div>
    }
}

/// Follows link, stories and comparisons a frame late and once a frame: what the reader's hand does is
/// seen before a thousand articles are drawn anew, and answers that come together are drawn together.
fn shown(state: State) -> Shown {
    let asked = Memo::new(move |_| asked(state));
    let compute = move || view(state, &asked.get()).map(Arc::new);
    // Who comes back finds everything there, and so the place to come back to.
    let is_back = state.seen_stories.get_value() || state.place.with_value(Option::is_some);
    state.seen_stories.set_value(true);
    let drawn = RwSignal::new(if is_back { usize::MAX } else { DRAWN_AT_ONCE });
    let shown = Shown { view: RwSignal::new(untrack(compute)), drawn };
    let (is_due, is_other) = (StoredValue::new(false), StoredValue::new(false));
    let draw = move || {
        if is_due.try_set_value(false).is_some() {
            return; // The reader has gone to another page.
        }
        if is_other.get_value() {
            is_other.set_value(false);
            drawn.set(DRAWN_AT_ONCE);
        }
        shown.view.set(untrack(compute));
    };
    let draw_soon = move || {
        if !is_due.get_value() {
            is_due.set_value(true);
            request_animation_frame(move || set_timeout(draw, Duration::ZERO));
        }
    };
    let is_later = |before: Option<()>| before.is_some();
    Effect::new(move |before| {
        asked.track();
        state.analysis.track();
        if is_later(before) {
            is_other.set_value(true);
            draw_soon();
        }
    });
    Effect::new(move |before| {
        state.comparisons.track();
        state.meanings.track();
        if is_later(before) {
            draw_soon();
        }
    });
    Effect::new(move |_| {
        let entries =
            shown.view.with(|v| v.as_ref().map_or(0, |v| v.stories.len().max(v.singles.len())));
        if drawn.get() < entries {
            request_animation_frame(move || _ = drawn.try_update(|n| *n += DRAWN_AT_ONCE));
        }
    });
    shown
}

/// What the link asks to see, with the threshold that the stories at hand are joined from: another one
/// changes nothing before there are stories for it.
fn asked(state: State) -> Link {
    let link = state.link.get();
    // A link that leads nowhere shows all stories, not those that its other parts would filter.
    let link = if link.view == View::Stories { link } else { link.home() };
    Link { threshold: state.joined_from.get(), ..link }
}

fn view(state: State, link: &Link) -> Option<StoriesView> {
    let (comparisons, meanings) = (state.comparisons.get(), state.meanings.get());
    state.with_collection(|collection| {
        stories::view(state.words(), collection, link, &meanings, |story| {
            comparisons.get(&select_story(collection, story)?.versions).map(Arc::as_ref)
        })
    })
}

/// The way to the example stories, or back from them.
#[component]
fn Examples() -> impl IntoView {
    let state = expect_context::<State>();
    move || {
        let (is_there, source) = match state.source.get() {
            Source::Seeds => (false, Source::Examples),
            Source::Examples => (true, Source::Seeds),
        };
        let href = Link { source, ..Link::default() }.href();
        let [said, way] = match is_there {
            true => [Phrase::AreExamples, Phrase::CloseExamples],
            false => [Phrase::ExamplesHint, Phrase::OpenExamples],
        };
        let way = view! { <a href=href>{state.say(&way)}</a> };
        let said = view! { <span>{state.say(&said)}</span> };
        if is_there {
            view! { <p class="examples">{said} " " {way}</p> }.into_any()
        } else {
            view! { <p class="examples">{way} " " {said}</p> }.into_any()
        }
    }
}

/// Words that a story must contain. What is typed is in the link at once.
#[component]
fn SearchField() -> impl IntoView {
    let state = expect_context::<State>();
    let search = move || state.link.with(|link| link.search.clone());
    let type_in = move |event| {
        let search = event_target_value(&event);
        history::go(state, Link { view: View::Stories, search, ..state.link.get_untracked() });
    };
    view! {
        <label class="search">
            <span>{state.say(&Phrase::Search)}</span>
            <input
                type="search"
                placeholder=state.say(&Phrase::SearchHint)
                prop:value=search
                on:input=type_in
            />
        </label>
    }
}

/// The languages of the collection, each a link to its stories.
#[component]
fn LanguageFilter(choices: Signal<Vec<LanguageChoice>>) -> impl IntoView {
    let state = expect_context::<State>();
    let choice = move |choice: LanguageChoice| {
        let name = match choice.language {
            Some(language) => state.say(&Phrase::LanguageName(language)),
            None => state.say(&Phrase::AllLanguages),
        };
        view! {
            <li>
                <a href=choice.link.href() aria-current=choice.is_chosen.then_some("true")>
                    {name}
                    " "
                    <span class="count">{choice.articles}</span>
                </a>
            </li>
        }
    };
    view! {
        <nav class="languages" aria-label=state.say(&Phrase::Languages)>
            <ul>{move || choices.get().into_iter().map(choice).collect_view()}</ul>
        </nav>
    }
}

/// Which stories stand first, and whether only those in conflict are listed.
#[component]
fn Order() -> impl IntoView {
    let state = expect_context::<State>();
    let here = Memo::new(move |_| state.link.with(|link| (link.sort, link.only_conflicts)));
    let sort_by = move |event| {
        let sort = Sort::named(&event_target_value(&event)).unwrap_or_default();
        history::go(state, Link { sort, ..state.link.get_untracked() });
    };
    let toggle = move |_| {
        let link = state.link.get_untracked();
        history::go(state, Link { only_conflicts: !link.only_conflicts, ..link });
    };
    let option = move |sort: Sort| {
        let name = state.say(&Phrase::Sort(sort));
        view! { <option value=sort.word() selected=move || here.get().0 == sort>{name}</option> }
    };
    view! {
        <div class="order">
            <label>
                <span>{state.say(&Phrase::SortBy)}</span>
                " "
                <select on:change=sort_by prop:value=move || here.get().0.word()>
                    {Sort::ALL.map(option).collect_view()}
                </select>
            </label>
            <label>
                <input type="checkbox" prop:checked=move || here.get().1 on:change=toggle />
                " "
                {state.say(&Phrase::OnlyConflicts)}
            </label>
        </div>
    }
}

/// The stories, then the articles that stand alone.
#[component]
fn Entries(shown: Shown) -> impl IntoView {
    let state = expect_context::<State>();
    let counts = Memo::new(move |_| {
        shown.view.with(|v| v.as_ref().map(|v| (v.is_empty, v.stories.len(), v.singles.len())))
    });
    let heading = move |phrase: Phrase<'_>, count: usize| {
        let text = state.say(&phrase);
        view! { <h2>{text} " " <span class="count">{count}</span></h2> }
    };
    move || {
        let (is_empty, stories, singles) = counts.get()?;
        if stories + singles == 0 {
            return Some(nothing(state, is_empty).into_any());
        }
        let told = (stories > 0).then(|| {
            let entry = |story: StoryCard| view! { <StoryEntry story=story /> };
            view! {
                <section class="retold">
                    {heading(Phrase::ToldMoreThanOnce, stories)} {list(shown, |v| &v.stories, entry)}
                </section>
            }
        });
        let alone = (singles > 0).then(|| {
            let entry = |single: SingleCard| view! { <SingleStory single=single /> };
            view! {
                <section class="alone">
                    {heading(Phrase::ToldOnce, singles)} {list(shown, |v| &v.singles, entry)}
                </section>
            }
        });
        Some(view! { {told} {alone} }.into_any())
    }
}

/// Entries of a sort, as many as are drawn by now; each is drawn anew where it changed itself.
fn list<T, V>(shown: Shown, of: fn(&StoriesView) -> &Vec<T>, entry: fn(T) -> V) -> impl IntoView
where
    T: Clone + PartialEq + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let count = move || shown.view.with(|v| v.as_ref().map_or(0, |v| of(v).len()));
    let one = move |n: usize| {
        let it =
            Memo::new(move |_| shown.view.with(|v| v.as_ref().and_then(|v| of(v).get(n)).cloned()));
        move || it.get().map(entry)
    };
    view! {
        <For each=move || 0..count().min(shown.drawn.get()) key=|n| *n let:n>
            {one(n)}
        </For>
    }
}

/// Why there is nothing, and what to do next.
fn nothing(state: State, is_empty: bool) -> impl IntoView {
    if is_empty {
        let text = state.say(&Phrase::NoArticles);
        return view! { <p class="nothing">{text}</p> }.into_any();
    }
    let (search, only_conflicts) =
        state.link.with_untracked(|link| (link.search.clone(), link.only_conflicts));
    let text = state.say(&match search.as_str() {
        "" if only_conflicts => Phrase::NothingInConflict,
        "" => Phrase::NothingInLanguage,
        search => Phrase::NothingFound { search },
    });
    view! {
        <p class="nothing">
            {text}
            " "
            <a href=state.link.with_untracked(Link::home).href()>{state.say(&Phrase::ShowAll)}</a>
        </p>
    }
    .into_any()
}
