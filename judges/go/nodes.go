package codegrade

import "reflect"

// Nodes are structs of the program: Val, and Next or Left and Right.

func isNode(t reflect.Type) bool { return isListNode(t) || isTreeNode(t) }

func isListNode(t reflect.Type) bool { return has(t, "Val") && has(t, "Next") }

func isTreeNode(t reflect.Type) bool { return has(t, "Val") && has(t, "Left") && has(t, "Right") }

func has(t reflect.Type, name string) bool {
	if t.Kind() != reflect.Struct {
		return false
	}
	_, found := t.FieldByName(name)
	return found
}

func (d *decoder) linked(to reflect.Value, n int) {
	t := to.Type().Elem()
	for range n {
		to.Set(reflect.New(t))
		setInt(to.Elem().FieldByName("Val"), int64(d.word()))
		to = to.Elem().FieldByName("Next")
	}
}

func (d *decoder) tree(to reflect.Value, n int) {
	waiting := make([]reflect.Value, 1, n+1) // places for a node, in level order
	waiting[0] = to
	for i := range n {
		place := waiting[i]
		if d.take(1)[0] == 'N' {
			continue
		}
		place.Set(reflect.New(to.Type().Elem()))
		setInt(place.Elem().FieldByName("Val"), int64(d.word()))
		waiting = append(waiting, place.Elem().FieldByName("Left"), place.Elem().FieldByName("Right"))
	}
}

func (e *encoder) linked(head reflect.Value) {
	var values []int64
	seen := map[uintptr]bool{}
	for node := head; !node.IsNil(); node = node.Elem().FieldByName("Next") {
		if seen[node.Pointer()] {
			e.text('X', "a list in which a node comes twice")
			return
		}
		seen[node.Pointer()] = true
		values = append(values, node.Elem().FieldByName("Val").Int())
	}
	e.head('J', len(values))
	for _, value := range values {
		e.word(uint64(value))
	}
}

// Subtrees may be shared, as they may in every other language; a cycle is seen by the many places that are so few nodes.
func (e *encoder) tree(root reflect.Value) {
	queue := []reflect.Value{root}
	seen := map[uintptr]bool{}
	last := 0
	for i := 0; i < len(queue); i++ {
		node := queue[i]
		if node.IsNil() {
			continue
		}
		seen[node.Pointer()] = true
		if len(queue) > 100_000 && len(queue) > 4*len(seen)+4 {
			e.text('X', "a tree with a cycle")
			return
		}
		last = i
		queue = append(queue, node.Elem().FieldByName("Left"), node.Elem().FieldByName("Right"))
	}
	e.head('L', last+1)
	for _, node := range queue[:last+1] {
		if node.IsNil() {
			e.data = append(e.data, 'N')
		} else {
			e.value(node.Elem().FieldByName("Val"))
		}
	}
}
