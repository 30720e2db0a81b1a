package main

func power(b, e, m int) int {
	r := 1
	for b %= m; e > 0; e /= 2 {
		if e%2 == 1 {
			r = r * b % m
		}
		b = b * b % m
	}
	return r
}

func prime(n int) bool {
	for _, p := range []int{2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37} {
		if n%p == 0 {
			return n == p
		}
	}
	d, s := n-1, 0
	for d%2 == 0 {
		d, s = d/2, s+1
	}
next:
	for _, a := range []int{2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37} {
		x := power(a, d, n)
		if x == 1 || x == n-1 {
			continue
		}
		for i := 1; i < s; i++ {
			if x = x * x % n; x == n-1 {
				continue next
			}
		}
		return false
	}
	return true
}

func gcd(a, b int) int {
	if a < 0 {
		a = -a
	}
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

func factor(n int, times map[int]int) {
	if n == 1 {
		return
	}
	if prime(n) {
		times[n]++
		return
	}
	for c := 1; ; c++ {
		x, y, d := 2, 2, 1
		for d == 1 {
			x = (x*x + c) % n
			y = (y*y + c) % n
			y = (y*y + c) % n
			d = gcd(x-y, n)
		}
		if d != n {
			factor(d, times)
			factor(n/d, times)
			return
		}
	}
}

func primeBadges(numbers []int) []int {
	out := []int{}
	for _, n := range numbers {
		times := map[int]int{}
		for n%2 == 0 {
			times[2]++
			n /= 2
		}
		factor(n, times)
		odd, most := 0, 0
		for p, t := range times {
			most = max(most, p)
			if t%2 == 1 {
				odd = max(odd, p)
			}
		}
		if odd == 0 {
			odd = -most
		}
		out = append(out, odd)
	}
	return out
}
