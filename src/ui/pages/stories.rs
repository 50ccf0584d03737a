//! The collection at a glance: what is told more than once, and what stands alone.

use std::sync::Arc;

use leptos::prelude::*;

use crate::link::{Link, Sort, Source, View};
use crate::present::selection::select_story;
use crate::present::stories::{self, LanguageChoice, StoriesView};
use crate::present::words::Phrase;
use crate::ui::history;
use crate::ui::parts::{Map, SingleStory, StoryEntry, ThresholdSlider};
use crate::ui::state::State;

/// The page.
#[component]
pub fn StoriesPage() -> impl IntoView {
    let state = expect_context::<State>();
    let model = Memo::new(move |_| model(state).map(Arc::new));
    let summary = move || model.with(|m| m.as_ref().map(|m| m.summary.clone()));
    let languages = Memo::new(move |_| {
        model.with(|m| m.as_ref().map(|m| m.languages.clone())).unwrap_or_default()
    });
    let picture = Memo::new(move |_| model.with(|m| m.as_ref().map(|m| m.picture.clone())));
    let body = move || model.get().map(|model| view! { <Entries model=model /> });
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
                <div class="entries">{body}</div>
                <div class="overlook">
                    {move || picture.get().map(|picture| view! { <Map picture=picture /> })}
                    <ThresholdSlider />
                </div>
            </div>
        </div>
    }
}

fn model(state: State) -> Option<StoriesView> {
    let link = state.link.get();
    // A link that leads nowhere shows all stories, not those that its other parts would filter.
    let link = if link.view == View::Stories { link } else { link.home() };
    let (comparisons, meanings) = (state.comparisons.get(), state.meanings.get());
    state.with_collection(|collection| {
        stories::view(state.words(), collection, &link, &meanings, |story| {
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
fn Entries(model: Arc<StoriesView>) -> impl IntoView {
    let state = expect_context::<State>();
    if model.stories.is_empty() && model.singles.is_empty() {
        return nothing(state, &model).into_any();
    }
    let heading = |phrase: Phrase<'_>, count: usize| {
        let text = state.say(&phrase);
        view! { <h2>{text} " " <span class="count">{count}</span></h2> }
    };
    let told = (!model.stories.is_empty()).then(|| {
        let entries = model
            .stories
            .iter()
            .cloned()
            .map(|story| view! { <StoryEntry story=story /> })
            .collect_view();
        view! {
            <section class="retold">
                {heading(Phrase::ToldMoreThanOnce, model.stories.len())}
                {entries}
            </section>
        }
    });
    let alone = (!model.singles.is_empty()).then(|| {
        let entries = model
            .singles
            .iter()
            .cloned()
            .map(|single| view! { <SingleStory single=single /> })
            .collect_view();
        view! {
            <section class="alone">
                {heading(Phrase::ToldOnce, model.singles.len())}
                {entries}
            </section>
        }
    });
    view! { {told} {alone} }.into_any()
}

/// Why there is nothing, and what to do next.
fn nothing(state: State, model: &StoriesView) -> impl IntoView + use<> {
    if model.is_empty {
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
