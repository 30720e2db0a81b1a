// Command build compiles and links a submission: `build KIT MODE FILE...`. It makes the first file, and a second one that
// holds test code, part of package main, whatever package they name; gives their own main functions another name, except
// in mode stdio; and leaves out ListNode.go or TreeNode.go where the program defines such a name itself. Line numbers stay.
package main

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strings"
	"syscall"
)

const (
	standIn  = "codegradeProgramMain"
	testFile = "check.go"
)

// edit replaces source[from:to].
type edit struct {
	from, to int
	text     string
}

func main() {
	kit, mode, files := os.Args[1], os.Args[2], os.Args[3:]
	defined := map[string]bool{}
	for _, name := range files {
		if name == "glue.go" || name == "ListNode.go" || name == "TreeNode.go" {
			continue
		}
		write(name, adapt(name, read(name), mode, defined))
	}
	tools := strings.TrimSpace(string(read(filepath.Join(kit, "tools"))))
	imports := writeImports(kit)
	args := []string{"-p", "main", "-complete", "-c=1", "-dwarf=false", "-nolocalimports", "-trimpath", workFolder(), "-importcfg", imports, "-I", kit, "-pack", "-o", "program.a"}
	for _, name := range files {
		if name == "ListNode.go" && defined["ListNode"] || name == "TreeNode.go" && defined["TreeNode"] {
			continue
		}
		args = append(args, name)
	}
	compile := exec.Command(filepath.Join(tools, "compile"), args...)
	compile.Stdout, compile.Stderr = os.Stderr, os.Stderr
	if compile.Run() != nil {
		os.Exit(1)
	}
	link := filepath.Join(tools, "link")
	fail(syscall.Exec(link, []string{link, "-importcfg", imports, "-s", "-w", "-buildmode=exe", "-o", "program", "program.a"}, os.Environ()))
}

func fail(err error) {
	os.Stderr.WriteString(err.Error() + "\n")
	os.Exit(1)
}

func read(name string) []byte {
	data, err := os.ReadFile(name)
	if err != nil {
		fail(err)
	}
	return data
}

// write replaces a file that may belong to somebody else.
func write(name string, data []byte) {
	os.Remove(name)
	if err := os.WriteFile(name, data, 0o644); err != nil {
		fail(err)
	}
}

// writeImports tells the compiler and the linker where packages are; the kit may lie elsewhere than where it was built.
func writeImports(kit string) string {
	list := read(filepath.Join(kit, "importcfg"))
	list = bytes.ReplaceAll(list, []byte("={kit}/"), []byte("="+kit+"/"))
	write("importcfg", list)
	return "importcfg"
}

func workFolder() string {
	folder, err := os.Getwd()
	if err != nil {
		fail(err)
	}
	return folder
}

// adapt leaves a source that does not parse as it is: the compiler says what is wrong with it.
func adapt(name string, source []byte, mode string, defined map[string]bool) []byte {
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, name, source, parser.SkipObjectResolution)
	if file == nil || !file.Package.IsValid() || !file.Name.Pos().IsValid() || file.Name.Name == "_" {
		if !bytes.Contains(source, []byte("package")) {
			return adaptWith(name, append([]byte("package main; "), source...), mode, defined)
		}
		return source
	}
	if err != nil {
		return source
	}
	at := func(node ast.Node) edit {
		return edit{set.Position(node.Pos()).Offset, set.Position(node.End()).Offset, ""}
	}
	replace := func(node ast.Node, text string) edit {
		e := at(node)
		e.text = text
		return e
	}
	refuseDriver(file)
	edits := []edit{replace(file.Name, "main")}
	for _, declaration := range file.Decls {
		note(declaration, defined)
	}
	if mode != "stdio" {
		ast.Inspect(file, func(node ast.Node) bool {
			switch n := node.(type) {
			case *ast.FuncDecl:
				if n.Recv == nil && n.Name.Name == "main" {
					edits = append(edits, replace(n.Name, standIn))
				}
			case *ast.CallExpr:
				if called, ok := n.Fun.(*ast.Ident); ok && called.Name == "main" {
					edits = append(edits, replace(called, standIn))
				}
			}
			return true
		})
	}
	for _, taken := range takenByTests {
		if mode == "unit-test" && name != testFile && defined[taken] {
			edits = append(edits, rename(file, taken, replace)...)
		}
	}
	if mode == "unit-test" {
		for _, unused := range unusedTestImports(file) {
			edits = append(edits, replace(unused, "_ "+unused.Path.Value))
		}
	}
	return apply(source, edits)
}

// takenByTests are names that test code defines or relies on.
var takenByTests = []string{"check", "panic"}

// rename gives every `name` of a program that defines it another one, so that it does not collide with that of the test
// code. The name is not exported, so all that bears it is in this file, and takes the new name at once.
func rename(file *ast.File, name string, replace func(ast.Node, string) edit) []edit {
	var edits []edit
	ast.Inspect(file, func(node ast.Node) bool {
		if found, ok := node.(*ast.Ident); ok && found.Name == name {
			edits = append(edits, replace(found, "codegradeProgram_"+name))
		}
		return true
	})
	return edits
}

// refuseDriver ends the build of a program that imports the driver, to call it in place of the tests.
func refuseDriver(file *ast.File) {
	for _, spec := range file.Imports {
		if strings.Trim(spec.Path.Value, "`\"") == "codegrade" {
			os.Stderr.WriteString("package codegrade is not in std\n")
			os.Exit(1)
		}
	}
}

func adaptWith(name string, source []byte, mode string, defined map[string]bool) []byte {
	if _, err := parser.ParseFile(token.NewFileSet(), name, source, parser.PackageClauseOnly); err != nil {
		return source
	}
	return adapt(name, source, mode, defined)
}

// note adds the names that a declaration defines at the top level.
func note(declaration ast.Decl, defined map[string]bool) {
	switch d := declaration.(type) {
	case *ast.FuncDecl:
		if d.Recv == nil {
			defined[d.Name.Name] = true
		}
	case *ast.GenDecl:
		for _, spec := range d.Specs {
			switch s := spec.(type) {
			case *ast.TypeSpec:
				defined[s.Name.Name] = true
			case *ast.ValueSpec:
				for _, name := range s.Names {
					defined[name.Name] = true
				}
			}
		}
	}
}

// unusedTestImports are those that a statement's file imports for its tests, which are in a file of their own here.
func unusedTestImports(file *ast.File) []*ast.ImportSpec {
	used := map[string]bool{}
	ast.Inspect(file, func(node ast.Node) bool {
		if selector, ok := node.(*ast.SelectorExpr); ok {
			if name, ok := selector.X.(*ast.Ident); ok {
				used[name.Name] = true
			}
		}
		return true
	})
	var unused []*ast.ImportSpec
	for _, spec := range file.Imports {
		path := strings.Trim(spec.Path.Value, "`\"")
		if spec.Name == nil && (path == "fmt" || path == "testing") && !used[path] {
			unused = append(unused, spec)
		}
	}
	return unused
}

func apply(source []byte, edits []edit) []byte {
	sort.Slice(edits, func(i, j int) bool { return edits[i].from < edits[j].from })
	var out bytes.Buffer
	at := 0
	for _, e := range edits {
		out.Write(source[at:e.from])
		out.WriteString(e.text)
		at = e.to
	}
	out.Write(source[at:])
	return out.Bytes()
}
