//! What a reader takes along: text on the clipboard, files saved. Nothing is sent: a file is made in
//! the browser and handed to the browser.

use std::time::Duration;

use js_sys::{Array, JsString};
use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// How long a confirmation stays.
pub const SEEN: Duration = Duration::from_secs(4);

/// Puts a text on the clipboard; false where the browser has none for us or refuses.
pub async fn copy(text: &str) -> bool {
    let clipboard = window().navigator().clipboard();
    // Outside a secure context there is no clipboard, whatever the type says.
    if clipboard.is_undefined() {
        return false;
    }
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
}

/// Saves a text as a file. A browser that refuses says so itself.
pub fn save(name: &str, kind: &str, text: &str) {
    _ = try_save(name, kind, text);
}

fn try_save(name: &str, kind: &str, text: &str) -> Result<(), JsValue> {
    let how = BlobPropertyBag::new();
    how.set_type(&format!("{kind};charset=utf-8"));
    let parts = Array::of1(&JsString::from(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &how)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let anchor: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    anchor.set_href(&address);
    anchor.set_download(name);
    anchor.click();
    Url::revoke_object_url(&address)
}
