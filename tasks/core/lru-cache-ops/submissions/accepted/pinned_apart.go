package main

import (
	"container/list"
	"strings"
)

type entry struct {
	key, value string
	pins       int
	place      *list.Element // in loose, nil while the entry is pinned
}

type cache struct {
	capacity int
	entries  map[string]*entry
	loose    *list.List // entries without pins, the oldest first
}

func lruCacheOps(capacity int, operations []string) []string {
	c := &cache{capacity, map[string]*entry{}, list.New()}
	answers := make([]string, len(operations))
	for i, operation := range operations {
		words := strings.Split(operation, " ")
		e := c.entries[words[1]]
		switch {
		case words[0] == "put":
			answers[i] = c.put(e, words[1], words[2])
		case e == nil:
			answers[i] = "-"
		case words[0] == "get":
			c.use(e)
			answers[i] = e.value
		case words[0] == "pin":
			answers[i] = c.pin(e)
		case words[0] == "unpin":
			answers[i] = c.unpin(e)
		default:
			answers[i] = c.drop(e)
		}
	}
	return answers
}

func (c *cache) use(e *entry) {
	if e.place != nil {
		c.loose.MoveToBack(e.place)
	}
}

func (c *cache) put(e *entry, key, value string) string {
	if e != nil {
		e.value = value
		c.use(e)
		return "ok"
	}
	answer := "ok"
	if len(c.entries) == c.capacity {
		front := c.loose.Front()
		if front == nil {
			return "full"
		}
		oldest := c.loose.Remove(front).(*entry)
		delete(c.entries, oldest.key)
		answer = "evicted " + oldest.key
	}
	e = &entry{key: key, value: value}
	e.place = c.loose.PushBack(e)
	c.entries[key] = e
	return answer
}

func (c *cache) pin(e *entry) string {
	if e.place != nil {
		c.loose.Remove(e.place)
		e.place = nil
	}
	e.pins++
	return "ok"
}

func (c *cache) unpin(e *entry) string {
	if e.pins == 0 {
		return "-"
	}
	e.pins--
	if e.pins == 0 {
		e.place = c.loose.PushBack(e)
	}
	return "ok"
}

func (c *cache) drop(e *entry) string {
	if e.pins > 0 {
		return "pinned"
	}
	c.loose.Remove(e.place)
	delete(c.entries, e.key)
	return "ok"
}
