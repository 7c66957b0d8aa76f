# Makes waiting-list.reference.json: a public data set with dates and what R says of it, for the test of
# EQL_COMPARE and of the summary's time to convert beside this folder.
#
#   Rscript test/custom-functions/reference/waiting-list.R
#
# The data are jasa of R's survival package: 103 patients accepted into Stanford's heart transplant
# programme from 1967 to 1974 (Crowley and Hu 1977, "Covariance analysis of heart transplant survival
# data", Journal of the American Statistical Association 72). They stand for leads: accepted is
# qualified, transplanted is converted, and whether somebody had surgery before is the source. Who
# died waiting hasn't converted, as a lead that went away hasn't. Judged as of 1 April 1974.

library(survival)
here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)))
source(file.path(here, "figures.R"))

AS_OF <- as.Date("1974-04-01")
WINDOW <- 90
MARKS <- c(30, 60, 90, 180)

source <- ifelse(jasa$surgery == 1, "Surgery before", "First surgery")
converted <- !is.na(jasa$tx.date)
days <- as.numeric(ifelse(converted, jasa$tx.date, AS_OF) - as.numeric(jasa$accept.dt))
sources <- c("Surgery before", "First surgery")
baseline <- sources[2]

patients <- lapply(seq_along(days), function(i) list(
  source = source[i], accepted = format(jasa$accept.dt[i]),
  transplanted = ifelse(converted[i], format(jasa$tx.date[i]), "")
))

# Each against the baseline, over the patients that `of` holds and the conversions that `won` holds.
compared <- function(of, won) lapply(sources, function(name) {
  x <- sum(won & of & source == name); n <- sum(of & source == name)
  bx <- sum(won & of & source == baseline); bn <- sum(of & source == baseline)
  rate(name, x, n, if (name == baseline) list() else gap(x, n, bx, bn))
})
mature <- as.numeric(AS_OF - jasa$accept.dt) >= WINDOW

time_to_convert <- lapply(sources, function(name) {
  fit <- survfit(Surv(days, converted) ~ 1, subset = source == name, conf.type = "log-log")
  shares <- 1 - summary(fit, times = MARKS, extend = TRUE)$surv
  test <- survdiff(Surv(days, converted) ~ source)
  c(
    list(name = name, leads = sum(source == name), converted = sum(converted[source == name])),
    setNames(as.list(shares), paste0("day", MARKS)),
    list(median = unname(quantile(fit, 0.5)$quantile)),
    if (name == baseline) list() else list(pValue = pchisq(test$chisq, 1, lower.tail = FALSE))
  )
})

writeLines(c("{",
  sprintf("  \"source\": \"%s, survival %s, jasa\",", R.version.string, packageVersion("survival")),
  paste0("  \"patients\": ", list_of(patients), ","),
  paste0("  \"transplanted\": ", list_of(compared(TRUE, converted)), ","),
  paste0("  \"withinWindow\": ", list_of(compared(mature, converted & days <= WINDOW)), ","),
  paste0("  \"timeToConvert\": ", list_of(time_to_convert)),
  "}"), file.path(here, "waiting-list.reference.json"))
