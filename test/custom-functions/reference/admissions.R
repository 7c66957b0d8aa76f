# Makes admissions.reference.json: a public data set and what R says of it, for the test of
# EQL_COMPARE and EQL_LIKE_FOR_LIKE beside this folder.
#
#   Rscript test/custom-functions/reference/admissions.R
#
# The data are R's own UCBAdmissions: applicants to the six largest departments of Berkeley's graduate
# school in 1973 (Bickel, Hammel and O'Connell 1975, "Sex bias in graduate admissions", Science 187).
# Departments stand for sources, admission for conversion: 4,526 rows with very different rates, and
# the best known case of a gap that turns round like for like. Needs R's base packages alone. Every
# figure is R's, but for Newcombe's interval and the log interval of a ratio, which R lacks; Newcombe's
# is put together from prop.test's Wilson intervals.

here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)))
number <- function(x) ifelse(is.na(x), "null", sprintf("%.17g", x))
object <- function(x) {
  text <- vapply(names(x), function(name) {
    value <- x[[name]]
    sprintf("\"%s\": %s", name, if (is.character(value)) sprintf("\"%s\"", value) else number(value))
  }, "")
  paste0("{", paste(text, collapse = ", "), "}")
}
list_of <- function(items) paste0("[\n    ", paste(vapply(items, object, ""), collapse = ",\n    "), "\n  ]")

wilson <- function(x, n) suppressWarnings(prop.test(x, n, correct = FALSE))$conf.int
gap <- function(x, n, bx, bn) {
  p <- x / n; b <- bx / bn; w <- wilson(x, n); v <- wilson(bx, bn)
  spread <- qnorm(0.975) * sqrt(1 / x - 1 / n + 1 / bx - 1 / bn)
  list(
    difference = p - b,
    differenceLow = p - b - sqrt((p - w[1])^2 + (v[2] - b)^2),
    differenceHigh = p - b + sqrt((w[2] - p)^2 + (b - v[1])^2),
    lift = p / b, liftLow = exp(log(p / b) - spread), liftHigh = exp(log(p / b) + spread),
    pValue = fisher.test(matrix(c(x, n - x, bx, bn - bx), 2))$p.value
  )
}
admitted <- function(dept, sex) sum(UCBAdmissions["Admitted", sex, dept])
applied <- function(dept, sex) sum(UCBAdmissions[, sex, dept])
departments <- dimnames(UCBAdmissions)$Dept
both <- c("Male", "Female")

counts <- unlist(lapply(departments, function(dept) lapply(both, function(sex)
  list(department = dept, sex = sex, applied = applied(dept, sex), admitted = admitted(dept, sex)))),
  recursive = FALSE)

rate <- function(name, x, n, other) {
  bounds <- wilson(x, n)
  c(list(name = name, leads = n, converted = x, rate = x / n, low = bounds[1], high = bounds[2]), other)
}
by_department <- lapply(departments, function(dept) {
  x <- admitted(dept, both); n <- applied(dept, both)
  rate(dept, x, n, if (dept == "F") list() else gap(x, n, admitted("F", both), applied("F", both)))
})
men <- c(admitted(departments, "Male"), applied(departments, "Male"))
women <- c(admitted(departments, "Female"), applied(departments, "Female"))
by_sex <- list(
  rate("Male", men[1], men[2], gap(men[1], men[2], women[1], women[2])),
  rate("Female", women[1], women[2], list())
)
strata <- lapply(departments, function(dept) c(
  list(name = dept),
  gap(admitted(dept, "Male"), applied(dept, "Male"), admitted(dept, "Female"), applied(dept, "Female"))
))
pooled <- mantelhaen.test(UCBAdmissions, correct = FALSE)

writeLines(c("{",
  sprintf("  \"source\": \"%s, UCBAdmissions\",", R.version.string),
  paste0("  \"counts\": ", list_of(counts), ","),
  paste0("  \"byDepartment\": ", list_of(by_department), ","),
  paste0("  \"bySex\": ", list_of(by_sex), ","),
  paste0("  \"likeForLike\": ", list_of(strata), ","),
  sprintf("  \"pooledPValue\": %s", number(pooled$p.value)),
  "}"), file.path(here, "admissions.reference.json"))
