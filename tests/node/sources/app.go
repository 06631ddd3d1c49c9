// A stand-in for the application: it honours the contract of our manifests and tells what it sees from inside its pod.
//
// Contract: requests on 8080, metrics on 8081, /health/{startup,live,ready}, settings as environment variables, JSON on
// standard output, SIGTERM lets the requests that are there end. It exports no traces, whatever OTEL_* says.
// Beyond it, for tests only: /debug/*. With the argument "report" it is a task: it says what it sees, and ends.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"
	"time"
)

// Set by the linker: what a test tells two releases apart by.
var version = "unset"

var (
	started  = time.Now()
	requests atomic.Int64
	hung     atomic.Bool
	unready  atomic.Int64 // until when, in Unix milliseconds
)

func main() {
	level := slog.LevelInfo
	if err := level.UnmarshalText([]byte(os.Getenv("LOG_LEVEL"))); err != nil && os.Getenv("LOG_LEVEL") != "" {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	slog.SetDefault(slog.New(slog.NewJSONHandler(os.Stdout, &slog.HandlerOptions{Level: level})))
	switch {
	case len(os.Args) == 1:
		serve()
	case os.Args[1] == "report":
		slog.Info("report", "self", self())
	default:
		slog.Error("unknown argument", "got", os.Args[1], "allowed", "report")
		os.Exit(2)
	}
}

func serve() {
	asked, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	defer stop()
	public := listen(":8080", publicRoutes())
	metrics := listen(":8081", metricsRoutes())
	slog.Info("serving", "version", version, "tracing", tracing())
	<-asked.Done()
	slog.Info("ending", "requests", requests.Load())
	patience, cancel := context.WithTimeout(context.Background(), 25*time.Second)
	defer cancel()
	err := errors.Join(public.Shutdown(patience), metrics.Shutdown(patience))
	slog.Info("ended", "requests", requests.Load(), "error", err)
}

func listen(address string, routes http.Handler) *http.Server {
	server := &http.Server{Addr: address, Handler: routes, ReadHeaderTimeout: 5 * time.Second}
	go func() {
		if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			slog.Error("cannot serve", "address", address, "error", err)
			os.Exit(1)
		}
	}()
	return server
}

func tracing() string {
	if os.Getenv("OTEL_SDK_DISABLED") == "true" {
		return "disabled"
	}
	return "to " + os.Getenv("OTEL_EXPORTER_OTLP_ENDPOINT")
}

func publicRoutes() http.Handler {
	routes := http.NewServeMux()
	routes.HandleFunc("GET /{$}", home)
	routes.HandleFunc("GET /health/startup", healthy(func() bool { return time.Since(started) >= delay("START_DELAY") }))
	routes.HandleFunc("GET /health/live", healthy(func() bool { return true }))
	routes.HandleFunc("GET /health/ready", healthy(func() bool { return time.Now().UnixMilli() >= unready.Load() }))
	routes.HandleFunc("POST /debug/hang", func(http.ResponseWriter, *http.Request) { hung.Store(true) })
	routes.HandleFunc("POST /debug/unready", makeUnready)
	routes.HandleFunc("GET /debug/self", func(answer http.ResponseWriter, _ *http.Request) { reply(answer, self()) })
	routes.HandleFunc("GET /debug/dial", func(answer http.ResponseWriter, request *http.Request) {
		reply(answer, dial(request.FormValue("address")))
	})
	routes.HandleFunc("GET /debug/resolve", func(answer http.ResponseWriter, request *http.Request) {
		reply(answer, resolve(request.Context(), request.FormValue("name")))
	})
	routes.HandleFunc("GET /debug/api", func(answer http.ResponseWriter, request *http.Request) {
		reply(answer, askAPI(request.FormValue("method"), request.FormValue("path"), request.FormValue("body")))
	})
	return stuckWhenHung(routes)
}

// A process that hangs accepts connections and answers nobody: only a time-out can tell.
func stuckWhenHung(next http.Handler) http.Handler {
	return http.HandlerFunc(func(answer http.ResponseWriter, request *http.Request) {
		if hung.Load() {
			<-request.Context().Done()
			return
		}
		next.ServeHTTP(answer, request)
	})
}

func home(answer http.ResponseWriter, request *http.Request) {
	requests.Add(1)
	if wait, err := time.ParseDuration(request.FormValue("wait")); err == nil && wait <= 10*time.Second {
		time.Sleep(wait)
	}
	name, _ := os.Hostname()
	slog.Debug("answered", "path", request.URL.Path)
	reply(answer, map[string]string{"version": version, "pod": name})
}

func healthy(condition func() bool) http.HandlerFunc {
	return func(answer http.ResponseWriter, _ *http.Request) {
		if !condition() {
			answer.WriteHeader(http.StatusServiceUnavailable)
		}
	}
}

func makeUnready(_ http.ResponseWriter, request *http.Request) {
	duration, _ := time.ParseDuration(request.FormValue("for"))
	unready.Store(time.Now().Add(duration).UnixMilli())
}

func delay(name string) time.Duration {
	duration, _ := time.ParseDuration(os.Getenv(name))
	return duration
}

func metricsRoutes() http.Handler {
	routes := http.NewServeMux()
	routes.HandleFunc("GET /metrics", func(answer http.ResponseWriter, _ *http.Request) {
		answer.Header().Set("Content-Type", "text/plain; version=0.0.4")
		io.WriteString(answer, "# HELP specify_requests_total Requests that were answered.\n# TYPE specify_requests_total counter\n")
		fmt.Fprintf(answer, "specify_requests_total %d\n", requests.Load())
	})
	return routes
}

func reply(answer http.ResponseWriter, content any) {
	answer.Header().Set("Content-Type", "application/json")
	json.NewEncoder(answer).Encode(content)
}
