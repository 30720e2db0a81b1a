//! Says "stack overflow" on the record channel where the process would otherwise just be killed by a signal.

use std::ffi::c_void;

const SIGSEGV: i32 = 11;
const SIGBUS: i32 = 7;
const SA_ONSTACK: i32 = 0x0800_0000;
const STACK_BYTES: usize = 64 << 10;

#[repr(C)]
struct SigAction {
    handler: extern "C" fn(i32),
    mask: [u64; 16],
    flags: i32,
    restorer: *const c_void,
}

#[repr(C)]
struct SigStack {
    sp: *mut c_void,
    flags: i32,
    size: usize,
}

extern "C" {
    fn sigaction(signal: i32, new: *const SigAction, old: *mut SigAction) -> i32;
    fn sigaltstack(new: *const SigStack, old: *mut SigStack) -> i32;
    fn write(fd: i32, data: *const u8, n: usize) -> isize;
    fn _exit(code: i32) -> !;
}

extern "C" fn overflowed(_signal: i32) {
    const TEXT: &[u8] = b"E\0\0\0\x4fstack overflow, or an address that is not there (SIGSEGV): recursion too deep?\n";
    const { assert!(TEXT.len() == 5 + 0x4f) };
    // Safety: only calls that are allowed in a signal handler.
    unsafe {
        write(3, TEXT.as_ptr(), TEXT.len());
        _exit(0)
    }
}

/// For the calling thread.
pub fn watch() {
    let stack = Box::leak(vec![0u8; STACK_BYTES].into_boxed_slice());
    let stack = SigStack { sp: stack.as_mut_ptr().cast(), flags: 0, size: STACK_BYTES };
    let action = SigAction { handler: overflowed, mask: [0; 16], flags: SA_ONSTACK, restorer: std::ptr::null() };
    // Safety: both structs live through the calls, the stack for ever.
    unsafe {
        sigaltstack(&stack, std::ptr::null_mut());
        sigaction(SIGSEGV, &action, std::ptr::null_mut());
        sigaction(SIGBUS, &action, std::ptr::null_mut());
    }
}
