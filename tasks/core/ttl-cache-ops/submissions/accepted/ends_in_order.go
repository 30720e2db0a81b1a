package main

import (
	"container/heap"
	"math"
)

const never = math.MaxInt

type entry struct{ key, value, end, written, place int }

// queue has the entries by their ends; each knows its place, so that it can be moved and removed.
type queue []*entry

func (q queue) Len() int { return len(q) }

func (q queue) Less(i, j int) bool {
	if q[i].end != q[j].end {
		return q[i].end < q[j].end
	}
	return q[i].written < q[j].written
}

func (q queue) Swap(i, j int) {
	q[i], q[j] = q[j], q[i]
	q[i].place, q[j].place = i, j
}

func (q *queue) Push(x any) {
	e := x.(*entry)
	e.place = len(*q)
	*q = append(*q, e)
}

func (q *queue) Pop() any {
	last := len(*q) - 1
	e := (*q)[last]
	*q = (*q)[:last]
	return e
}

type cache struct {
	capacity int
	entries  map[int]*entry
	ends     queue
}

func ttlCacheOps(capacity int, calls [][]int) []*int {
	c := &cache{capacity: capacity, entries: map[int]*entry{}}
	answers := make([]*int, len(calls))
	for i, call := range calls {
		time, kind, key := call[0], call[1], call[2]
		for len(c.ends) > 0 && c.ends[0].end <= time {
			c.remove(c.ends[0])
		}
		e := c.entries[key]
		switch {
		case kind == 1:
			answers[i] = c.write(e, &entry{key: key, value: call[3], end: endOf(time, call[4]), written: i})
		case e == nil:
		case kind == 0:
			answers[i] = &e.value
		default:
			answers[i] = c.keep(e, time, call[3])
		}
	}
	return answers
}

func (c *cache) write(old, e *entry) *int {
	var evicted *int
	if old != nil {
		c.remove(old)
	} else if len(c.entries) == c.capacity {
		first := c.ends[0]
		c.remove(first)
		evicted = &first.key
	}
	c.entries[e.key] = e
	heap.Push(&c.ends, e)
	return evicted
}

func (c *cache) keep(e *entry, time, ttl int) *int {
	e.end = max(e.end, endOf(time, ttl))
	heap.Fix(&c.ends, e.place)
	left := e.end - time
	if e.end == never {
		left = -1
	}
	return &left
}

func (c *cache) remove(e *entry) {
	delete(c.entries, e.key)
	heap.Remove(&c.ends, e.place)
}

func endOf(time, ttl int) int {
	if ttl == 0 {
		return never
	}
	return time + ttl
}
