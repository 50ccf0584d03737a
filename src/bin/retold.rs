//! The command line.

fn main() -> std::process::ExitCode {
    retold::command::run()
}
