package com.example.answer;

public class Answer {
    public static long solveIt(long first) {
        return first;
    }
}
