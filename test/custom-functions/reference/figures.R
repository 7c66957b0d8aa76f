# What the public data sets' scripts beside this file share: R's own figures, and JSON to keep them in.
# Every figure is R's, but for Newcombe's interval and the log interval of a ratio, which R lacks;
# Newcombe's is put together from prop.test's Wilson intervals.

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

rate <- function(name, x, n, other) {
  bounds <- wilson(x, n)
  c(list(name = name, leads = n, converted = x, rate = x / n, low = bounds[1], high = bounds[2]), other)
}
