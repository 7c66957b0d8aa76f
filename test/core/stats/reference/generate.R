# Makes the reference values that the tests of src/core/stats are held against.
#
#   Rscript test/core/stats/reference/generate.R
#
# Needs R 4.2 or later with the packages survival and metafor. The tests need no R: they
# read the *.reference.json files, which this script writes beside itself with 17 significant
# digits. Every figure comes from a function of R or of one of the packages, not from a formula
# written here, with two exceptions: Newcombe's interval, which R lacks, is put together from
# prop.test's Wilson intervals, and power.prop.test is called with a tighter tolerance than its own,
# since it finds its root numerically.

suppressPackageStartupMessages({
  library(survival)
  library(metafor)
})
set.seed(20260314)

here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)))
# jsonlite writes 15 digits at most.
json <- function(value) {
  if (is.list(value)) {
    parts <- vapply(value, json, "")
    if (is.null(names(value))) return(paste0("[", paste(parts, collapse = ","), "]"))
    return(paste0("{", paste0("\"", names(value), "\":", parts, collapse = ","), "}"))
  }
  text <- if (is.character(value)) paste0("\"", value, "\"") else sprintf("%.17g", value)
  text[is.na(value)] <- "null"
  if (length(text) == 1) text else paste0("[", paste(text, collapse = ","), "]")
}
write_reference <- function(name, source, cases) {
  lines <- paste0("    ", vapply(cases, json, ""), collapse = ",\n")
  text <- sprintf("{\n  \"source\": %s,\n  \"cases\": [\n%s\n  ]\n}", json(source), lines)
  writeLines(text, file.path(here, paste0(name, ".reference.json")))
}
rows <- function(frame) lapply(seq_len(nrow(frame)), function(i) as.list(frame[i, , drop = FALSE]))

# ---- Normal and chi-squared distributions ---------------------------------------------------
x <- c(0, 1e-300, 1e-9, 0.3, 0.67448975, 0.6744898, 1, 1.959963984540054, 3, 5.6568, 5.657, 8, 15, 30, 37.5)
x <- sort(unique(c(-x, x)))
write_reference("normal", "pnorm", rows(data.frame(x = x, probability = pnorm(x))))

p <- c(1e-300, 1e-100, 1e-20, 1e-12, 1.3e-11, 1.4e-11, 1e-6, 0.001, 0.025, 0.07, 0.075, 0.0751, 0.2, 0.4, 0.5,
  0.6, 0.8, 0.92, 0.925, 0.93, 0.975, 0.999, 1 - 1e-9, 1 - 2^-50)
write_reference("normal-quantile", "qnorm", rows(data.frame(probability = p, x = qnorm(p))))

x <- c(0, 1e-12, 0.01, 0.0790915, 0.5, 1, 3.841458820694124, 10, 50, 300, 1000, 1400)
write_reference("chi-squared", "pchisq(x, 1, lower.tail = FALSE)",
  rows(data.frame(x = x, upperTail = pchisq(x, 1, lower.tail = FALSE))))

# ---- One rate -------------------------------------------------------------------------------
wilson <- function(successes, trials, confidence) {
  suppressWarnings(prop.test(successes, trials, conf.level = confidence, correct = FALSE))$conf.int
}
trials <- c(1, 1, 2, 3, 9, 9, 12, 20, 60, 70, 80, 100, 120, 250, 300, 360, 400, 1000, 20000, 20000, 1e6, 1e6, 1e6, 1e6, 1e6)
successes <- c(0, 1, 1, 3, 0, 9, 4, 5, 18, 56, 48, 20, 32, 30, 45, 50, 40, 1, 7, 19999, 0, 1, 500000, 999999, 1e6)
single <- merge(data.frame(successes, trials), data.frame(confidence = c(0.5, 0.8, 0.95, 0.99, 0.999999)))
bounds <- t(mapply(wilson, single$successes, single$trials, single$confidence))
write_reference("wilson", "prop.test(successes, trials, correct = FALSE)",
  rows(cbind(single, low = bounds[, 1], high = bounds[, 2])))

# ---- Two rates ------------------------------------------------------------------------------
pairs <- data.frame(
  a = c(56, 18, 4, 0, 5, 32, 0, 1, 1, 0, 3, 0, 12, 1, 199, 2000, 10000, 400000, 500000, 500700, 3, 0, 999999, 250000),
  aTrials = c(70, 60, 12, 9, 20, 120, 1, 1, 1, 5, 3, 40, 12, 2, 200, 20000, 20000, 1e6, 1e6, 1e6, 1e6, 1e6, 1e6, 1e6),
  b = c(48, 45, 40, 30, 20, 50, 1, 0, 1, 0, 1, 12, 40, 1, 1, 2100, 9000, 400100, 500001, 500000, 11, 30, 999990, 1),
  bTrials = c(80, 300, 400, 250, 100, 360, 1, 1, 1, 9, 3, 40, 90, 1e6, 500, 20000, 20000, 1e6, 1e6, 1e6, 1e6, 1e6, 1e6, 5)
)
for (size in c(5, 20, 100, 1000, 30000, 1e6)) {
  for (i in 1:10) {
    n <- sample.int(size, 2)
    rate <- runif(1)
    x <- rbinom(2, n, pmin(1, rate * c(1, runif(1, 0.95, 1.05))))
    pairs[nrow(pairs) + 1, ] <- c(x[1], n[1], x[2], n[2])
  }
}
pairs$confidence <- rep(c(0.95, 0.95, 0.9, 0.99), length.out = nrow(pairs))
pairs$confidence[1:6] <- 0.95

newcombe <- function(a, aTrials, b, bTrials, confidence) {
  d <- a / aTrials - b / bTrials
  one <- wilson(a, aTrials, confidence)
  other <- wilson(b, bTrials, confidence)
  c(d, d - sqrt((a / aTrials - one[1])^2 + (other[2] - b / bTrials)^2),
    d + sqrt((one[2] - a / aTrials)^2 + (b / bTrials - other[1])^2))
}
katz <- function(a, aTrials, b, bTrials, confidence) {
  r <- escalc("RR", ai = a, n1i = aTrials, ci = b, n2i = bTrials, to = "none")
  s <- summary(r, level = 100 * confidence, transf = exp)
  c(s$yi, s$ci.lb, s$ci.ub)
}
fisher <- function(a, aTrials, b, bTrials) {
  table <- matrix(c(a, aTrials - a, b, bTrials - b), 2, byrow = TRUE)
  fisher.test(table, conf.int = FALSE)$p.value
}
figures <- with(pairs, mapply(newcombe, a, aTrials, b, bTrials, confidence))
write_reference("newcombe", "two prop.test(correct = FALSE) intervals, joined by method 10",
  rows(cbind(pairs, estimate = figures[1, ], low = figures[2, ], high = figures[3, ])))

# The log interval exists where no cell of the table is zero.
inner <- subset(pairs, a > 0 & a < aTrials & b > 0 & b < bTrials)
figures <- with(inner, mapply(katz, a, aTrials, b, bTrials, confidence))
write_reference("rate-ratio", "metafor::escalc(measure = 'RR')",
  rows(cbind(inner, estimate = figures[1, ], low = figures[2, ], high = figures[3, ])))

# Unlike rates too, so that p values of 1e-300 are among them.
unlike <- data.frame(
  a = c(892, 700, 0, 560000, 600, 20, 1040), aTrials = c(1000, 1000, 500, 1e6, 600, 20, 2000),
  b = c(108, 300, 500, 540000, 0, 0, 1000), bTrials = c(1000, 1000, 500, 1e6, 500, 1e6, 2000)
)
tables <- rbind(pairs[, c("a", "aTrials", "b", "bTrials")], unlike)
write_reference("fisher", "fisher.test", rows(cbind(tables, pValue = with(tables, mapply(fisher, a, aTrials, b, bTrials)))))

# ---- Sample size ----------------------------------------------------------------------------
sizes <- data.frame(
  rate = c(0.1, 0.15, 0.3, 0.25, 0.02, 0.5, 0.501, 0.9, 0.001, 0.2, 0.2, 0.267, 0.05, 0),
  baselineRate = c(0.2, 0.3, 0.15, 0.2, 0.01, 0.6, 0.5, 0.1, 0.002, 0.1, 0.1, 0.139, 0.049, 0.1),
  power = c(0.8, 0.8, 0.8, 0.8, 0.8, 0.9, 0.8, 0.8, 0.8, 0.5, 0.99, 0.8, 0.8, 0.8),
  confidence = c(0.95, 0.95, 0.95, 0.95, 0.95, 0.95, 0.95, 0.95, 0.99, 0.95, 0.9, 0.95, 0.95, 0.95)
)
n <- with(sizes, mapply(function(p1, p2, power, confidence) {
  power.prop.test(p1 = p1, p2 = p2, power = power, sig.level = 1 - confidence, tol = 1e-10)$n
}, rate, baselineRate, power, confidence))
write_reference("sample-size", "power.prop.test(tol = 1e-10)", rows(cbind(sizes, n = n)))

# ---- Strata ---------------------------------------------------------------------------------
mantel_haenszel <- function(a, aTrials, b, bTrials, confidence) {
  tables <- array(rbind(a, b, aTrials - a, bTrials - b), c(2, 2, length(a)))
  test <- mantelhaen.test(tables, correct = FALSE)
  pooled <- function(measure) {
    rma.mh(ai = a, n1i = aTrials, ci = b, n2i = bTrials, measure = measure,
      level = 100 * confidence, add = 0, to = "none", drop00 = FALSE)
  }
  difference <- pooled("RD")
  ratio <- pooled("RR")
  list(
    strata = rows(data.frame(a, aTrials, b, bTrials)), confidence = confidence,
    difference = list(estimate = difference$beta[1], low = difference$ci.lb, high = difference$ci.ub),
    ratio = as.list(setNames(exp(c(ratio$beta[1], ratio$ci.lb, ratio$ci.ub)), c("estimate", "low", "high"))),
    chiSquared = unname(test$statistic), pValue = test$p.value
  )
}
pooled <- list(
  mantel_haenszel(c(30, 2), c(90, 30), c(20, 30), c(60, 300), 0.95),
  mantel_haenszel(c(1, 0, 3), c(2, 1, 5), c(1, 2, 0), c(4, 9, 1), 0.95),
  mantel_haenszel(c(0, 5), c(10, 20), c(0, 40), c(10, 200), 0.9),
  mantel_haenszel(c(400000, 90000), c(1e6, 1e6), c(399000, 90500), c(1e6, 1e6), 0.95),
  mantel_haenszel(c(3, 700000, 12), c(1e6, 1e6, 40), c(9, 690000, 1), c(1e6, 1e6, 1e6), 0.99),
  mantel_haenszel(c(999998, 10), c(1e6, 20), c(999990, 3), c(1e6, 30), 0.95)
)
for (strata in c(2, 3, 4, 12, 40)) {
  n <- matrix(sample.int(400, 2 * strata, replace = TRUE), 2)
  rate <- runif(strata)
  pooled[[length(pooled) + 1]] <- mantel_haenszel(
    rbinom(strata, n[1, ], rate), n[1, ], rbinom(strata, n[2, ], rate^1.2), n[2, ], 0.95
  )
}
write_reference("mantel-haenszel",
  "mantelhaen.test(correct = FALSE); metafor::rma.mh for the difference and the ratio", pooled)

# ---- Time to an event -----------------------------------------------------------------------
# Subjects are written counted by time: [time, with the event, without it].
counted <- function(time, event) {
  at <- sort(unique(time))
  unname(Map(function(t) c(t, sum(event[time == t]), sum(!event[time == t])), at))
}
curve <- function(time, event, confidence = 0.95) {
  fit <- survfit(Surv(time, event) ~ 1, conf.type = "log-log", conf.int = confidence)
  at <- fit$n.event > 0
  median <- summary(fit)$table
  list(
    subjects = counted(time, event), confidence = confidence,
    steps = rows(data.frame(
      time = fit$time, atRisk = fit$n.risk, events = fit$n.event,
      survival = fit$surv, low = fit$lower, high = fit$upper
    )[at, ]),
    median = median[["median"]], medianLow = unname(median[8]), medianHigh = unname(median[9])
  )
}
eql <- list(time = c(10, 20, 30, 30, 45, 60, 60, 90, 90, 90), event = c(1, 1, 1, 0, 1, 1, 0, 0, 0, 0))
mql <- list(time = c(15, 25, 40, 80, 90, 90, 90, 90, 90, 90), event = c(0, 1, 0, 1, 0, 0, 0, 0, 0, 0))
simulated <- function(n, scale, last) {
  event_at <- floor(rexp(n, 1 / scale))
  followed <- sample.int(last, n, replace = TRUE)
  list(time = pmin(event_at, followed), event = as.numeric(event_at <= followed))
}
fifty <- simulated(50, 60, 120)
other <- simulated(70, 80, 120)
large <- simulated(1e6, 200, 365)
large_other <- simulated(1e6, 201, 365)
write_reference("kaplan-meier", "survival::survfit(conf.type = 'log-log')", list(
  curve(eql$time, eql$event), curve(mql$time, mql$event),
  curve(5, 1), curve(5, 0), curve(c(0, 3), c(1, 1)), curve(c(1, 2, 3, 4), c(1, 1, 1, 1)),
  curve(c(1, 2, 3, 4), c(1, 1, 0, 0)), curve(c(4, 4, 4), c(1, 1, 0), 0.9),
  curve(fifty$time, fifty$event), curve(other$time, other$event, 0.99),
  curve(large$time, large$event)
))

rank_test <- function(a, b) {
  test <- survdiff(Surv(c(a$time, b$time), c(a$event, b$event)) ~ rep(1:2, c(length(a$time), length(b$time))))
  list(
    a = counted(a$time, a$event), b = counted(b$time, b$event),
    chiSquared = test$chisq, pValue = pchisq(test$chisq, 1, lower.tail = FALSE)
  )
}
write_reference("log-rank", "survival::survdiff", list(
  rank_test(eql, mql), rank_test(fifty, other), rank_test(large, large_other),
  rank_test(list(time = 1, event = 1), list(time = c(2, 3), event = c(1, 0))),
  rank_test(fifty, list(time = c(0, 200), event = c(1, 0)))
))
