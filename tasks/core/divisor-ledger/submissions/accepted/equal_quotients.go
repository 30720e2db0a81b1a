package main

const modulus = 1_000_000_007

func ledgerBalance(first int, last int, smallest int, largest int) int {
	balance := balanceUpTo(last, smallest, largest) - balanceUpTo(first-1, smallest, largest)
	return (balance + modulus) % modulus
}

// balanceUpTo is a remainder. A divisor d stands with the quotients 1, 2, … last/d: income and expense cancel but for a
// single d or none.
func balanceUpTo(last, smallest, largest int) int {
	balance := 0
	for d := smallest; d <= min(last, largest); {
		quotient := last / d
		end := min(last/quotient, largest)
		if quotient%3 == 1 {
			balance = (balance + sum(d, end)) % modulus
		}
		d = end + 1
	}
	return balance
}

func sum(from, to int) int {
	ends, count := from+to, to-from+1
	if ends%2 == 0 {
		ends /= 2
	} else {
		count /= 2
	}
	return ends % modulus * (count % modulus) % modulus
}
