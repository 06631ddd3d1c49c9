// What a process can see and do from inside its pod. Shared by the application and the client.
package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"io"
	"net"
	"net/http"
	"os"
	"strings"
	"syscall"
	"time"
)

const account = "/var/run/secrets/kubernetes.io/serviceaccount/"

// self tells who the process is, what the kernel allows it, and where it can write.
func self() map[string]any {
	groups, _ := os.Getgroups()
	variables := map[string]string{}
	for _, entry := range os.Environ() {
		name, value, _ := strings.Cut(entry, "=")
		variables[name] = value
	}
	_, tokenError := os.Stat(account + "token")
	return map[string]any{
		"user":        os.Getuid(),
		"group":       os.Getgid(),
		"groups":      groups,
		"status":      status(),
		"environment": variables,
		"token":       tokenError == nil,
		"write":       map[string]string{"/": write("/written"), "/tmp": write("/tmp/written"), "/etc": write("/etc/written")},
		"chown":       outcome(os.Chown("/tmp", 0, 0)),
		"mount":       outcome(syscall.Mount("none", "/tmp", "tmpfs", 0, "")),
		"unshare":     outcome(syscall.Unshare(syscall.CLONE_NEWUSER)),
	}
}

// status gives the lines of /proc/self/status that tell about privileges.
func status() map[string]string {
	content, _ := os.ReadFile("/proc/self/status")
	wanted := map[string]string{}
	for _, line := range strings.Split(string(content), "\n") {
		name, value, _ := strings.Cut(line, ":")
		if strings.HasPrefix(name, "Cap") || name == "Seccomp" || name == "NoNewPrivs" {
			wanted[name] = strings.TrimSpace(value)
		}
	}
	return wanted
}

func write(path string) string {
	return outcome(os.WriteFile(path, []byte("written"), 0o600))
}

// outcome is "ok", or the name that the kernel's error has in every system.
func outcome(err error) string {
	var number syscall.Errno
	switch {
	case err == nil:
		return "ok"
	case errors.As(err, &number):
		return number.Error()
	case errors.Is(err, os.ErrDeadlineExceeded), os.IsTimeout(err):
		return "timeout"
	}
	return err.Error()
}

// dial opens a TCP connection and closes it: "ok", "timeout", "connection refused" or another error.
func dial(address string) map[string]string {
	connection, err := net.DialTimeout("tcp", address, 2*time.Second)
	if err == nil {
		connection.Close()
	}
	return map[string]string{"outcome": outcome(err)}
}

func resolve(ctx context.Context, name string) map[string]any {
	patience, cancel := context.WithTimeout(ctx, 4*time.Second)
	defer cancel()
	addresses, err := net.DefaultResolver.LookupHost(patience, name)
	return map[string]any{"addresses": addresses, "outcome": outcome(err)}
}

// askAPI sends one request to the Kubernetes API as the pod's account does, and gives the answer's status.
func askAPI(method, path, body string) map[string]any {
	token, err := os.ReadFile(account + "token")
	if err != nil {
		return map[string]any{"outcome": outcome(err)}
	}
	authority, _ := os.ReadFile(account + "ca.crt")
	pool := x509.NewCertPool()
	pool.AppendCertsFromPEM(authority)
	client := http.Client{
		Timeout:   5 * time.Second,
		Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: pool}, DisableKeepAlives: true},
	}
	host := net.JoinHostPort(os.Getenv("KUBERNETES_SERVICE_HOST"), os.Getenv("KUBERNETES_SERVICE_PORT"))
	request, err := http.NewRequest(method, "https://"+host+path, strings.NewReader(body))
	if err != nil {
		return map[string]any{"outcome": outcome(err)}
	}
	request.Header.Set("Authorization", "Bearer "+strings.TrimSpace(string(token)))
	request.Header.Set("Content-Type", "application/json")
	answer, err := client.Do(request)
	if err != nil {
		return map[string]any{"outcome": outcome(err)}
	}
	defer answer.Body.Close()
	said, _ := io.ReadAll(io.LimitReader(answer.Body, 2000))
	return map[string]any{"outcome": "ok", "status": answer.StatusCode, "answer": string(said)}
}
