// A client for tests: dials, resolves, and sends a bounded stream of requests that counts what was lost.
//
//	client dial ADDRESS | resolve NAME | listen ADDRESS | load [flags] | wait
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"net/http"
	"os"
	"os/signal"
	"sync"
	"syscall"
	"time"
)

// A load ends early when a test makes this file.
const stop = "/tmp/stop"

// Whatever the flags say, one client never sends more than this.
const (
	mostSeconds = 150
	mostRate    = 60
)

func main() {
	if len(os.Args) < 2 {
		os.Exit(2)
	}
	encoder := json.NewEncoder(os.Stdout)
	switch os.Args[1] {
	case "dial":
		encoder.Encode(dial(os.Args[2]))
	case "resolve":
		encoder.Encode(resolve(context.Background(), os.Args[2]))
	case "listen":
		fmt.Fprintln(os.Stderr, http.ListenAndServe(os.Args[2], http.NotFoundHandler()))
		os.Exit(1)
	case "load":
		encoder.Encode(load(os.Args[2:]))
	case "wait":
		asked := make(chan os.Signal, 1)
		signal.Notify(asked, syscall.SIGTERM)
		<-asked
	default:
		fmt.Fprintln(os.Stderr, "dial, resolve, listen, load or wait")
		os.Exit(2)
	}
}

// tally is what became of a stream of requests.
type tally struct {
	Sent     int            `json:"sent"`
	Answered int            `json:"answered"`
	Lost     map[string]int `json:"lost"`
	Versions map[string]int `json:"versions"`
	Pods     map[string]int `json:"pods"`
	lock     sync.Mutex
}

func load(arguments []string) *tally {
	flags := flag.NewFlagSet("load", flag.ExitOnError)
	url := flags.String("url", "", "what is asked for")
	slow := flags.String("slow", "", "what every tenth request asks for instead")
	seconds := flags.Int("seconds", 10, "how long")
	rate := flags.Int("rate", 20, "requests per second")
	keep := flags.Bool("keep-alive", false, "use connections again, as a proxy does")
	flags.Parse(arguments)
	client := &http.Client{Timeout: 10 * time.Second, Transport: &http.Transport{DisableKeepAlives: !*keep, MaxIdleConnsPerHost: 10}}
	result := &tally{Lost: map[string]int{}, Versions: map[string]int{}, Pods: map[string]int{}}
	count := min(*seconds, mostSeconds) * min(*rate, mostRate)
	ticker := time.NewTicker(time.Second / time.Duration(min(*rate, mostRate)))
	defer ticker.Stop()
	var open sync.WaitGroup
	for number := range count {
		<-ticker.C
		if _, err := os.Stat(stop); err == nil {
			break
		}
		target := *url
		if *slow != "" && number%10 == 9 {
			target = *slow
		}
		open.Go(func() { result.ask(client, target) })
	}
	open.Wait()
	return result
}

func (result *tally) ask(client *http.Client, url string) {
	var content struct{ Version, Pod string }
	problem := ""
	answer, err := client.Get(url)
	if err == nil {
		defer answer.Body.Close()
		err = json.NewDecoder(answer.Body).Decode(&content)
		if answer.StatusCode != http.StatusOK {
			problem = answer.Status
		}
	}
	if err != nil {
		problem = outcome(err)
	}
	result.lock.Lock()
	defer result.lock.Unlock()
	result.Sent++
	if problem != "" {
		result.Lost[problem]++
		return
	}
	result.Answered++
	result.Versions[content.Version]++
	result.Pods[content.Pod]++
}
