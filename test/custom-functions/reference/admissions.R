# Makes admissions.reference.json: a public data set and what R says of it, for the test of
# EQL_COMPARE and EQL_LIKE_FOR_LIKE beside this folder.
#
#   Rscript test/custom-functions/reference/admissions.R
#
# The data are R's own UCBAdmissions: applicants to the six largest departments of Berkeley's graduate
# school in 1973 (Bickel, Hammel and O'Connell 1975, "Sex bias in graduate admissions", Science 187).
# Departments stand for sources, admission for conversion: 4,526 rows with very different rates, and
# the best known case of a gap that turns round like for like. Needs R's base packages alone.

here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)))
source(file.path(here, "figures.R"))

admitted <- function(dept, sex) sum(UCBAdmissions["Admitted", sex, dept])
applied <- function(dept, sex) sum(UCBAdmissions[, sex, dept])
departments <- dimnames(UCBAdmissions)$Dept
both <- c("Male", "Female")

counts <- unlist(lapply(departments, function(dept) lapply(both, function(sex)
  list(department = dept, sex = sex, applied = applied(dept, sex), admitted = admitted(dept, sex)))),
  recursive = FALSE)

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
