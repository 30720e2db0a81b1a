// verdict: compile_error
// Has the compiler read what only root may read.
const SHADOW: &[u8] = include_bytes!("/etc/shadow");
const AGENT: &str = include_str!("/proc/1/environ");
pub fn twice(n: i64) -> i64 {
    if SHADOW.is_empty() && AGENT.is_empty() { n * 2 } else { -1 }
}
