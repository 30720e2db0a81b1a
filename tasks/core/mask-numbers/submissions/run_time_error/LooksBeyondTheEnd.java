class Solution {
    static String maskNumbers(String text) {
        StringBuilder masked = new StringBuilder(text);
        int start = 0;
        while (start < text.length()) {
            if (isDigit(text, start)) {
                int end = endOfChain(text, start);
                mask(masked, text, start, end);
                start = end;
            } else {
                start++;
            }
        }
        return masked.toString();
    }

    private static int endOfChain(String text, int start) {
        int end = start + 1;
        while (true) {
            if (isDigit(text, end)) {
                end++;
            } else if (isSeparator(text, end) && isDigit(text, end + 1)) {
                end += 2;
            } else {
                return end;
            }
        }
    }

    private static void mask(StringBuilder masked, String text, int start, int end) {
        String chain = text.substring(start, end);
        int digits = (int) chain.chars().filter(sign -> sign >= '0' && sign <= '9').count();
        boolean mixed = chain.indexOf(' ') >= 0 && chain.indexOf('-') >= 0;
        if (digits < 13 || digits > 19 || mixed || isWordSign(text, start - 1) || isWordSign(text, end)) {
            return;
        }
        int first = digits >= 16 ? 6 : 0;
        int digit = 0;
        for (int at = start; at < end; at++) {
            if (isDigit(text, at)) {
                if (digit >= first && digit < digits - 4) {
                    masked.setCharAt(at, '*');
                }
                digit++;
            }
        }
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean isSeparator(String text, int at) {
        return (text.charAt(at) == ' ' || text.charAt(at) == '-');
    }

    private static boolean isWordSign(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char sign = text.charAt(at);
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign == '_';
    }
}
