//! What every Rust submission is linked with: values from and to the wire (docs/wire.md), and the loop over the cases.
//!
//! Built once as a dynamic library that holds the standard library too: linking a program against it takes a few
//! milliseconds instead of the hundred that linking the standard library anew would.

use std::cell::RefCell;
use std::io::Read;
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::rc::Rc;
use std::sync::Mutex;

mod fault;

/// The rest of one case's arguments.
pub struct Args {
    data: &'static [u8],
}

impl Args {
    fn take(&mut self, n: usize) -> &'static [u8] {
        let (head, tail) = self.data.split_at(n);
        self.data = tail;
        head
    }
    fn tag(&mut self) -> u8 {
        self.take(1)[0]
    }
    fn size(&mut self) -> usize {
        u32::from_be_bytes(self.take(4).try_into().unwrap()) as usize
    }
    fn word(&mut self) -> [u8; 8] {
        self.take(8).try_into().unwrap()
    }
    /// The next argument.
    pub fn next<T: Decode>(&mut self) -> T {
        let tag = self.tag();
        T::decode(tag, self)
    }
}

/// A value that a parameter can have.
pub trait Decode: Sized {
    /// The tag has been read already.
    fn decode(tag: u8, args: &mut Args) -> Self;
    /// `n` values without tags, as packed lists have them.
    fn packed(_n: usize, _args: &mut Args) -> Vec<Self> {
        panic!("codegrade: a packed list of a type that is never packed")
    }
}

/// A value that a function can return.
pub trait Encode {
    fn encode(&self, out: &mut Vec<u8>);
    fn encode_list(items: &[Self], out: &mut Vec<u8>)
    where
        Self: Sized,
    {
        head(b'L', items.len(), out);
        for item in items {
            item.encode(out);
        }
    }
}

fn head(tag: u8, n: usize, out: &mut Vec<u8>) {
    out.push(tag);
    out.extend_from_slice(&(n as u32).to_be_bytes());
}

macro_rules! integers {
    ($($t:ty)*) => {$(
        impl Decode for $t {
            fn decode(_tag: u8, args: &mut Args) -> Self {
                <$t>::try_from(i64::from_be_bytes(args.word())).expect("codegrade: the argument does not fit the parameter's type")
            }
            fn packed(n: usize, args: &mut Args) -> Vec<Self> {
                let words = args.take(8 * n).chunks_exact(8);
                words.map(|w| <$t>::try_from(i64::from_be_bytes(w.try_into().unwrap())).expect("codegrade: an element does not fit the parameter's type")).collect()
            }
        }
        impl Encode for $t {
            fn encode(&self, out: &mut Vec<u8>) {
                match i64::try_from(*self) {
                    Ok(value) => {
                        out.push(b'I');
                        out.extend_from_slice(&value.to_be_bytes());
                    }
                    Err(_) => {
                        let digits = self.to_string();
                        head(b'B', digits.len(), out);
                        out.extend_from_slice(digits.as_bytes());
                    }
                }
            }
        }
    )*};
}
integers!(i32 u32 u64 usize i128 u128);

impl Decode for i64 {
    fn decode(_tag: u8, args: &mut Args) -> Self {
        i64::from_be_bytes(args.word())
    }
    fn packed(n: usize, args: &mut Args) -> Vec<Self> {
        args.take(8 * n).chunks_exact(8).map(|w| i64::from_be_bytes(w.try_into().unwrap())).collect()
    }
}

impl Encode for i64 {
    fn encode(&self, out: &mut Vec<u8>) {
        out.push(b'I');
        out.extend_from_slice(&self.to_be_bytes());
    }
    fn encode_list(items: &[Self], out: &mut Vec<u8>) {
        head(b'J', items.len(), out);
        out.reserve(8 * items.len());
        for item in items {
            out.extend_from_slice(&item.to_be_bytes());
        }
    }
}

impl Decode for f64 {
    fn decode(_tag: u8, args: &mut Args) -> Self {
        f64::from_be_bytes(args.word())
    }
    fn packed(n: usize, args: &mut Args) -> Vec<Self> {
        args.take(8 * n).chunks_exact(8).map(|w| f64::from_be_bytes(w.try_into().unwrap())).collect()
    }
}

impl Encode for f64 {
    fn encode(&self, out: &mut Vec<u8>) {
        out.push(b'D');
        out.extend_from_slice(&self.to_be_bytes());
    }
}

impl Decode for bool {
    fn decode(tag: u8, _args: &mut Args) -> Self {
        tag == b'T'
    }
}

impl Encode for bool {
    fn encode(&self, out: &mut Vec<u8>) {
        out.push(if *self { b'T' } else { b'F' });
    }
}

impl Decode for String {
    fn decode(_tag: u8, args: &mut Args) -> Self {
        let n = args.size();
        String::from_utf8(args.take(n).to_vec()).expect("codegrade: the argument is not UTF-8")
    }
}

impl Encode for String {
    fn encode(&self, out: &mut Vec<u8>) {
        head(b'S', self.len(), out);
        out.extend_from_slice(self.as_bytes());
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(tag: u8, args: &mut Args) -> Self {
        let n = args.size();
        if tag != b'L' {
            return T::packed(n, args);
        }
        (0..n).map(|_| args.next()).collect()
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self, out: &mut Vec<u8>) {
        T::encode_list(self, out);
    }
}

impl<T: Decode> Decode for Option<T> {
    fn decode(tag: u8, args: &mut Args) -> Self {
        if tag == b'N' {
            return None;
        }
        Some(T::decode(tag, args))
    }
}

impl<T: Encode> Encode for Option<T> {
    fn encode(&self, out: &mut Vec<u8>) {
        match self {
            Some(value) => value.encode(out),
            None => out.push(b'N'),
        }
    }
}

/// A linked list of whatever struct the program uses; `list_node!` implements it.
pub trait List: Sized {
    fn make(value: i64, next: Option<Box<Self>>) -> Self;
    fn value(&self) -> i64;
    fn next(&self) -> Option<&Self>;
}

impl<T: List> Decode for Box<T> {
    fn decode(_tag: u8, args: &mut Args) -> Self {
        let n = args.size();
        let mut head = None;
        for value in i64::packed(n, args).into_iter().rev() {
            head = Some(Box::new(T::make(value, head)));
        }
        head.expect("codegrade: an empty list that is not null")
    }
}

impl<T: List> Encode for Box<T> {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut values = Vec::new();
        let mut node: Option<&T> = Some(self);
        while let Some(n) = node {
            values.push(n.value());
            node = n.next();
        }
        i64::encode_list(&values, out);
    }
}

/// A link to a child.
pub type Link<T> = Option<Rc<RefCell<T>>>;

/// A tree of whatever struct the program uses; `tree_node!` implements it.
pub trait Tree: Sized {
    fn make(value: i64) -> Self;
    fn value(&self) -> i64;
    fn children(&mut self) -> (&mut Link<Self>, &mut Link<Self>);
}

impl<T: Tree> Decode for Rc<RefCell<T>> {
    fn decode(_tag: u8, args: &mut Args) -> Self {
        let n = args.size();
        let values: Vec<Option<i64>> = (0..n).map(|_| args.next()).collect();
        let make = |value: &Option<i64>| value.map(|v| Rc::new(RefCell::new(T::make(v))));
        let mut nodes: Vec<Rc<RefCell<T>>> = Vec::with_capacity(n);
        nodes.extend(make(&values[0]));
        for (i, pair) in values[1..].chunks(2).enumerate() {
            let (left, right) = (make(&pair[0]), pair.get(1).and_then(make));
            nodes.extend(left.iter().chain(&right).cloned());
            let mut parent = nodes[i].borrow_mut();
            let (to_left, to_right) = parent.children();
            (*to_left, *to_right) = (left, right);
        }
        nodes.swap_remove(0)
    }
}

impl<T: Tree> Encode for Rc<RefCell<T>> {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut queue: Vec<Link<T>> = vec![Some(self.clone())];
        let mut at = 0;
        while at < queue.len() {
            assert!(queue.len() < 1 << 26, "codegrade: the returned tree has a cycle");
            if let Some(node) = queue[at].clone() {
                let mut node = node.borrow_mut();
                let (left, right) = node.children();
                let (left, right) = (left.clone(), right.clone());
                queue.extend([left, right]);
            }
            at += 1;
        }
        let n = queue.iter().rposition(Option::is_some).map_or(0, |last| last + 1);
        head(b'L', n, out);
        for node in &queue[..n] {
            node.as_ref().map(|node| node.borrow().value()).encode(out);
        }
    }
}

/// Lets the struct named be a parameter or a result as `Option<Box<_>>`.
#[macro_export]
macro_rules! list_node {
    ($node:path) => {
        impl $crate::List for $node {
            fn make(value: i64, next: Option<Box<Self>>) -> Self {
                $node { val: value.try_into().expect("codegrade: a value does not fit the node's type"), next }
            }
            fn value(&self) -> i64 {
                self.val.into()
            }
            fn next(&self) -> Option<&Self> {
                self.next.as_deref()
            }
        }
    };
}

/// Lets the struct named be a parameter or a result as `Option<Rc<RefCell<_>>>`.
#[macro_export]
macro_rules! tree_node {
    ($node:path) => {
        impl $crate::Tree for $node {
            fn make(value: i64) -> Self {
                $node { val: value.try_into().expect("codegrade: a value does not fit the node's type"), left: None, right: None }
            }
            fn value(&self) -> i64 {
                self.val.into()
            }
            fn children(&mut self) -> (&mut $crate::Link<Self>, &mut $crate::Link<Self>) {
                (&mut self.left, &mut self.right)
            }
        }
    };
}

extern "C" {
    fn write(fd: i32, data: *const u8, n: usize) -> isize;
    fn _exit(code: i32) -> !;
}

const MESSAGE_BYTES: usize = 64 << 10;

fn record(kind: u8, payload: &[u8]) {
    let mut bytes = Vec::with_capacity(5 + payload.len());
    head(kind, payload.len(), &mut bytes);
    bytes.extend_from_slice(payload);
    let mut rest = &bytes[..];
    while !rest.is_empty() {
        // Safety: the slice is valid for its length.
        let n = unsafe { write(3, rest.as_ptr(), rest.len()) };
        if n <= 0 {
            unsafe { _exit(1) }
        }
        rest = &rest[n as usize..];
    }
}

static PANIC: Mutex<String> = Mutex::new(String::new());

fn keep_panics() {
    std::panic::set_hook(Box::new(|info| {
        let text = info.to_string();
        eprintln!("{text}");
        if std::thread::current().name() == Some(THREAD) {
            if let Ok(mut kept) = PANIC.lock() {
                *kept = text;
            }
        }
    }));
}

const THREAD: &str = "main";

/// Runs `work` in a thread with a large stack, then ends the process. A panic becomes an `E` record.
fn finish(work: impl FnOnce() + Send + 'static, stack_mb: usize) -> ! {
    keep_panics();
    let guarded = move || {
        fault::watch();
        if let Err(payload) = catch_unwind(AssertUnwindSafe(work)) {
            let kept = PANIC.lock().map(|text| text.clone()).unwrap_or_default();
            let text = if kept.is_empty() { said(&*payload) } else { kept };
            record(b'E', &text.as_bytes()[..text.len().min(MESSAGE_BYTES)]);
        } else {
            record(b'D', b"");
        }
        unsafe { _exit(0) }
    };
    let thread = std::thread::Builder::new().name(THREAD.into()).stack_size(stack_mb << 20);
    let _ = thread.spawn(guarded).expect("a thread for the program").join();
    unsafe { _exit(1) }
}

fn said(payload: &(dyn std::any::Any + Send)) -> String {
    let text = payload.downcast_ref::<&str>().map(|s| s.to_string());
    text.or_else(|| payload.downcast_ref::<String>().cloned()).unwrap_or_else(|| "a panic".into())
}

fn stack_mb() -> usize {
    std::env::args().nth(1).and_then(|text| text.parse::<usize>().ok()).map_or(128, |memory| (memory / 2).max(64))
}

fn cases() -> impl Iterator<Item = Args> {
    let mut data = Vec::new();
    std::io::stdin().lock().read_to_end(&mut data).expect("standard input");
    let mut all = Args { data: data.leak() };
    let count = all.size();
    (0..count).map(move |_| {
        let n = all.size();
        Args { data: all.take(n) }
    })
}

/// Puts every case of standard input to `call`, which appends the encoded result to its second argument.
pub fn function(call: fn(&mut Args, &mut Vec<u8>)) -> ! {
    let cases = cases();
    let work = move || {
        record(b'L', b"");
        let mut out = Vec::new();
        for mut args in cases {
            out.clear();
            call(&mut args, &mut out);
            record(b'R', &out);
        }
    };
    finish(work, stack_mb())
}

/// The program defines no such function: a compile error that only shows here.
pub fn missing(name: &str) -> ! {
    record(b'C', format!("the program has no function {name}").as_bytes());
    unsafe { _exit(0) }
}

/// Reads the secret, calls `check`, answers the secret.
pub fn unit_test(check: fn()) -> ! {
    let secret: String = cases().next().expect("one case").next();
    let work = move || {
        record(b'L', b"");
        check();
        let mut out = Vec::new();
        secret.encode(&mut out);
        record(b'R', &out);
    };
    finish(work, stack_mb())
}
