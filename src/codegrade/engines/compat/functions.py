"""Functions of one row: those whose arguments have types of their own, and the names of all that Oracle has."""

import re

from codegrade.engines.compat import nodes as n
from codegrade.engines.compat.errors import refuse, undetermined, unknown_name
from codegrade.engines.compat.scope import Scope
from codegrade.engines.compat.typed import Typed, convert

PLAIN = {
    "SUBSTR": ("SN|N", "ora.substr", "S"),
    "INSTR": ("SS|NN", "ora.instr", "N"),
    "UPPER": ("S", "upper", "S"),
    "LOWER": ("S", "lower", "S"),
    "INITCAP": ("S", "ora.initcap", "S"),
    "LPAD": ("SN|S", "ora.lpad", "S"),
    "RPAD": ("SN|S", "ora.rpad", "S"),
    "REPLACE": ("SS|S", "ora.replace", "S"),
    "TRANSLATE": ("SSS", "ora.translate", "S"),
    "CONCAT": ("SS", "ora.cat", "S"),
    "CHR": ("N", "ora.chr", "S"),
    "ABS": ("N", "abs", "N"),
    "CEIL": ("N", "ceil", "N"),
    "FLOOR": ("N", "floor", "N"),
    "SIGN": ("N", "sign", "N"),
    "MOD": ("NN", "ora.mod", "N"),
    "REMAINDER": ("NN", "ora.remainder", "N"),
    "POWER": ("NN", "ora.power", "N"),
    "SQRT": ("N", "ora.sqrt", "N"),
    "EXP": ("N", "ora.exp", "N"),
    "LN": ("N", "ora.ln", "N"),
    "LOG": ("NN", "ora.log", "N"),
    "BITAND": ("NN", "ora.bitand", "N"),
    "ADD_MONTHS": ("DN", "ora.add_months", "D"),
    "MONTHS_BETWEEN": ("DD", "ora.months_between", "N"),
    "LAST_DAY": ("D", "ora.last_day", "D"),
    "NEXT_DAY": ("DS", "ora.next_day", "D"),
    "NUMTODSINTERVAL": ("NS", "ora.to_span", "I"),
    "REGEXP_COUNT": ("SR|NS", "ora.regexp_count", "N"),
    "REGEXP_INSTR": ("SR|NNNSN", "ora.regexp_instr", "N"),
    "REGEXP_SUBSTR": ("SR|NNSN", "ora.regexp_substr", "S"),
    "REGEXP_REPLACE": ("SR|SNNS", "ora.regexp_replace", "S"),
}
"""For each: the kinds of its arguments (those after | need not be there; R is a pattern), PostgreSQL's, its kind."""

_KNOWN_TO_ORACLE_TEXT = """
    ACOS APPENDCHILDXML ANY_VALUE APPROX_COUNT APPROX_COUNT_DISTINCT APPROX_MEDIAN APPROX_PERCENTILE APPROX_RANK
    APPROX_SUM ASCIISTR ASCII ASIN ATAN ATAN2 AVG BFILENAME BIN_TO_NUM BITMAP_COUNT BIT_AND_AGG BIT_OR_AGG
    BIT_XOR_AGG CARDINALITY CHARTOROWID CHECKSUM CLUSTER_ID COALESCE COLLATION COLLECT COMPOSE CON_DBID_TO_ID
    CONVERT CORR CORR_K CORR_S COS COSH COUNT COVAR_POP COVAR_SAMP CUBE_TABLE CUME_DIST CURRENT_DATE
    CURRENT_TIMESTAMP CV DBTIMEZONE DECODE DECOMPOSE DENSE_RANK DEPTH DEREF DUMP EMPTY_BLOB EMPTY_CLOB
    EXISTSNODE EXTRACTVALUE FEATURE_ID FIRST FIRST_VALUE FROM_TZ GREATEST GROUP_ID GROUPING GROUPING_ID HEXTORAW
    ITERATION_NUMBER JSON_ARRAY JSON_ARRAYAGG JSON_DATAGUIDE JSON_MERGEPATCH JSON_OBJECT JSON_OBJECTAGG
    JSON_QUERY JSON_SCALAR JSON_SERIALIZE JSON_TABLE JSON_TRANSFORM JSON_VALUE KURTOSIS_POP KURTOSIS_SAMP LAG
    LAST LAST_VALUE LEAD LEAST LENGTH LENGTHB LENGTHC LENGTH2 LENGTH4 LISTAGG LNNVL LOCALTIMESTAMP LTRIM
    MAKE_REF MAX MEDIAN MIN NANVL NCHR NEW_TIME NLS_CHARSET_DECL_LEN NLS_CHARSET_ID NLS_CHARSET_NAME
    NLS_COLLATION_ID NLS_COLLATION_NAME NLS_INITCAP NLS_LOWER NLS_UPPER NLSSORT NTH_VALUE NTILE NULLIF
    NUMTOYMINTERVAL NVL NVL2 ORA_DST_AFFECTED ORA_HASH ORA_INVOKING_USER PATH PERCENT_RANK PERCENTILE_CONT
    PERCENTILE_DISC POWERMULTISET PREDICTION PRESENTNNV PRESENTV PREVIOUS RANK RATIO_TO_REPORT RAWTOHEX
    RAWTONHEX REF REFTOHEX REGR_AVGX REGR_AVGY REGR_COUNT REGR_INTERCEPT REGR_R2 REGR_SLOPE REGR_SXX REGR_SXY
    REGR_SYY REVERSE ROUND ROUND_TIES_TO_EVEN ROW_NUMBER ROWIDTOCHAR ROWTONCHAR RTRIM SCN_TO_TIMESTAMP
    SESSIONTIMEZONE SIN SINH SKEWNESS_POP SKEWNESS_SAMP SOUNDEX STANDARD_HASH STATS_MODE STDDEV STDDEV_POP
    STDDEV_SAMP SUBSTRB SUBSTRC SUBSTR2 SUBSTR4 SUM SYS_CONNECT_BY_PATH SYS_CONTEXT SYS_EXTRACT_UTC SYS_GUID
    SYS_OP_MAP_NONNULL SYS_TYPEID SYSTIMESTAMP TAN TANH TIMESTAMP_TO_SCN TO_APPROX_COUNT_DISTINCT
    TO_BINARY_DOUBLE TO_BINARY_FLOAT TO_BLOB TO_CHAR TO_CLOB TO_DATE TO_DSINTERVAL TO_LOB TO_MULTI_BYTE TO_NCHAR
    TO_NCLOB TO_NUMBER TO_SINGLE_BYTE TO_TIMESTAMP TO_TIMESTAMP_TZ TO_UTC_TIMESTAMP_TZ TO_YMINTERVAL TRIM TRUNC
    TZ_OFFSET UNISTR USERENV VALIDATE_CONVERSION VALUE VAR_POP VAR_SAMP VARIANCE VSIZE WIDTH_BUCKET
    XMLAGG XMLCAST XMLELEMENT XMLEXISTS XMLFOREST XMLQUERY XMLTABLE INSTRB INSTR2 INSTR4 INSTRC GREATEST_LB KEEP
    MULTISET TABLE CAST EXTRACT CURSOR SET CUBE ROLLUP
"""
KNOWN_TO_ORACLE = frozenset(_KNOWN_TO_ORACLE_TEXT.split()) | frozenset(PLAIN)
"""Functions that Oracle has; any other name is ORA-00904."""
_GREEDY_ONLY = ("*?", "+?", "??", "}?", "(?")


def plain(call: n.Call, scope: Scope) -> Typed:
    """A function of PLAIN, its arguments converted as Oracle does by itself."""
    wanted, target, kind = PLAIN[call.name]
    most = wanted.replace("|", "")
    least = len(wanted.split("|")[0])
    if call.star or call.distinct or call.over or call.within or call.keep:
        refuse(30484 if call.over is None else 439, call.name)
    check_count(call, least, len(most))
    args = [_argument(node, most[index], scope) for index, node in enumerate(call.args)]
    if call.name.startswith("REGEXP"):
        return Typed(_regular(target, args, call), kind)
    if call.name == "SUBSTR" and len(args) == len(most):
        target = "ora.substr3"
    return Typed(f"{target}({', '.join(args)})", kind)


def _regular(target: str, args: list[str], call: n.Call) -> str:
    if isinstance(call.args[1], n.Text):
        _check_branches(call.args[1].value)
    if call.name == "REGEXP_REPLACE" and len(call.args) > 2:  # noqa: PLR2004  # the third is the replacement
        by_what = call.args[2]
        if not isinstance(by_what, n.Text | n.Null):
            undetermined("REGEXP_REPLACE with a replacement that is no literal")
        if isinstance(by_what, n.Text) and ("\\&" in by_what.value or "\\\\" in by_what.value):
            undetermined("back-slashes in the replacement of REGEXP_REPLACE")
    return f"{target}({', '.join(args)})"


def _check_branches(model: str) -> None:
    """Oracle and PostgreSQL choose between branches that begin alike each in its own way."""
    branches = re.split(r"[|()]+", re.sub(r"\\[|()]", "", model)) if "|" in model else []
    firsts = [(branch[:2] if branch[:1] == "\\" else branch[:1]) for branch in branches if branch]
    if len(set(firsts)) < len(firsts):
        undetermined(f"branches that begin alike in the regular expression {model}")


def _argument(node: n.Expr, kind: str, scope: Scope) -> str:
    if kind == "R":
        return pattern(node, scope)
    value = scope.expr(node)
    if kind == "D" and value.kind == "T":
        return f"date_trunc('second', {value.sql})" if value.size else value.sql
    return convert(value, kind).sql


def pattern(node: n.Expr, scope: Scope) -> str:
    """A regular expression that means the same in PostgreSQL: a literal without greediness of its own."""
    if not isinstance(node, n.Text):
        undetermined("regular expressions that are no literals")
    text = node.value
    if any(sign in text for sign in _GREEDY_ONLY) or text.startswith("***"):
        undetermined(f"the regular expression {text}")
    place = text.find("\\")
    while place >= 0:
        after = text[place + 1 : place + 2]
        if after.isalnum() and after not in "dDwWsS":
            undetermined(f"\\{after} in a regular expression")
        place = text.find("\\", place + 2)
    return scope.expr(node).sql


def check_count(call: n.Call, least: int, most: int) -> None:
    """Raise ORA-00909, -00938 or -00939 for a wrong number of arguments."""
    have = len(call.args)
    if call.name in {"CONCAT", "NVL", "NVL2", "NULLIF", "ADD_MONTHS", "MOD", "POWER", "UPPER", "LOWER", "LENGTH"}:
        if have != least:
            refuse(909)
    elif have < least:
        refuse(938)
    elif have > most:
        refuse(939)


def foreign(name: str) -> None:
    """Raise what a function deserves that nobody here has: undetermined if Oracle has it, else ORA-00904."""
    if name in KNOWN_TO_ORACLE:
        undetermined(f"the function {name}")
    unknown_name(f'"{name}"')
