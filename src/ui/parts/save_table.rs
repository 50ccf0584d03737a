//! Taking a table along: as a file of either format, or on the clipboard.

use leptos::leptos_dom::helpers::set_timeout;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::export::{self, Table};
use crate::present::words::Phrase;
use crate::ui::state::State;
use crate::ui::take_along::{SEEN, copy, save};

/// Buttons for the table that `table` makes of what is shown when one of them is pressed.
#[component]
pub fn SaveTable(table: Callback<(), Table>, name: &'static str) -> impl IntoView {
    let state = expect_context::<State>();
    let said = RwSignal::new(None::<Phrase<'static>>);
    let save_csv = move |_| {
        save(&format!("{name}.csv"), "text/csv", &export::csv(&table.run(())));
    };
    let save_markdown = move |_| {
        save(&format!("{name}.md"), "text/markdown", &export::markdown(&table.run(())));
    };
    let copy = move |_| {
        let text = export::markdown(&table.run(()));
        spawn_local(async move {
            let copied = copy(&text).await;
            said.set(Some(if copied { Phrase::TableCopied } else { Phrase::NotCopied }));
            set_timeout(move || _ = said.try_set(None), SEEN);
        });
    };
    view! {
        <div class="save-table">
            <button type="button" on:click=save_csv>{state.say(&Phrase::SaveCsv)}</button>
            <button type="button" on:click=save_markdown>{state.say(&Phrase::SaveMarkdown)}</button>
            <button type="button" on:click=copy>{state.say(&Phrase::CopyTable)}</button>
            <span class="confirmation" role="status">{move || said.get().map(|p| state.say(&p))}</span>
        </div>
    }
}
